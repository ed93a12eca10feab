import type { CheckContent, CheckField, CheckQuestion, Fact, FactValue, Profile, When } from '@it-kompass/schema';
import { contextAnswer, UNKNOWN } from '@it-kompass/scoring/profile';

/** A profile read by the id of a fact. */
export type Values = Readonly<Record<string, FactValue | undefined>>;

/** A field of a question with the fact it asks for. */
export interface FlowField {
	readonly field: CheckField;
	readonly fact: Fact;
	/** Above the field; `null`: the question says it. */
	readonly label: string | null;
	/** The rough answers of a number are offered. */
	readonly hasBands: boolean;
	/** An exact figure is asked for, under this name. */
	readonly exact: { readonly label: string; readonly inMillions: boolean } | null;
}

/** Finds the facts of a check by id. */
export type FactsById = ReadonlyMap<string, Fact>;

/** The facts of a check by id. */
export function factsById({ facts }: Pick<CheckContent, 'facts'>): FactsById {
	return new Map(facts.map((fact) => [fact.id, fact]));
}

/** True if a fact has one of the answers named. A number counts as the band it lies in. */
export function holds({ fact, in: answers }: When, values: Values): boolean {
	const value = values[fact];
	const given = Array.isArray(value) ? value : [contextAnswer(fact, value) ?? ''];
	return given.some((answer) => answers.includes(answer));
}

/**
 * The fields a question shows with what is known.
 *
 * @param missing what could still change the decision; only then some exact figures are asked for
 */
export function shownFields(
	question: CheckQuestion,
	facts: FactsById,
	profile: Profile,
	missing: readonly string[] = [],
): readonly FlowField[] {
	const values: Values = profile;
	return question.fields.flatMap((field) => {
		const fact = facts.get(field.fact);
		if (fact === undefined || (field.askIf.length > 0 && !field.askIf.some((when) => holds(when, values)))) return [];
		const value = values[field.fact];
		const isNeeded =
			typeof value === 'number' || (isRough(fact, value) && field.settles.some((key) => missing.includes(key)));
		const hasBands = fact.kind === 'number' && fact.bands.length > 0 && field.bands;
		const asksExactly =
			field.exact === undefined
				? fact.kind === 'number' && fact.bands.length === 0
				: !field.exact.onlyIfNeeded || isNeeded;
		return {
			field,
			fact,
			label: field.label ?? (question.fields.length === 1 || fact.question === question.text ? null : fact.question),
			hasBands,
			exact: asksExactly
				? { label: field.exact?.label ?? field.label ?? fact.short, inMillions: field.exact?.inMillions ?? false }
				: null,
		};
	});
}

/** True if a band is chosen, so that an exact figure says more than it. */
function isRough(fact: Fact, value: FactValue | undefined): boolean {
	return fact.kind === 'number' && fact.bands.some(({ id, unknown }) => id === value && !unknown);
}

/** True once somebody said something to a field, be it that he does not know. Where only the exact figure counts, a band is no answer. */
export function isFieldAnswered({ fact, bands }: CheckField, values: Values): boolean {
	const value = values[fact];
	return value !== undefined && (bands || typeof value === 'number');
}

/** True once the first field of a question is answered; it is the one all others belong to. */
export function isAnswered({ fields }: CheckQuestion, profile: Profile): boolean {
	return fields.slice(0, 1).every((field) => isFieldAnswered(field, profile));
}

/** True once any field of a question is answered. */
export function isTouched({ fields }: CheckQuestion, profile: Profile): boolean {
	return fields.some((field) => isFieldAnswered(field, profile));
}

/** What a question still could tell of what is missing: fields nobody answered, and exact figures beside a band that is too rough. */
export function openSettles(
	question: CheckQuestion,
	facts: FactsById,
	profile: Profile,
	missing: readonly string[],
): readonly string[] {
	const values: Values = profile;
	return shownFields(question, facts, profile, missing).flatMap(({ field, fact, exact }) => {
		const isOpen = !isFieldAnswered(field, values) || (exact !== null && isRough(fact, values[field.fact]));
		return isOpen ? field.settles.filter((key) => missing.includes(key)) : [];
	});
}

/** True if a value says that nothing is known: „Weiß ich nicht“ or an answer that means the same. */
export function isUnsaid(fact: Fact, value: FactValue | undefined): boolean {
	if (value === UNKNOWN) return true;
	const answers = fact.kind === 'number' ? fact.bands : 'options' in fact ? fact.options : [];
	return answers.some(({ id, unknown }) => id === value && unknown);
}
