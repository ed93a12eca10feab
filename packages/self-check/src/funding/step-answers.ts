import type { ContextQuestion } from '@it-kompass/schema';
import { euro } from './amount-rows.ts';
import { BANDS, bandOf } from './company-of.ts';
import type { FinderField, FinderStep } from './finder-fields.ts';

type Facts = Readonly<Record<string, string>>;

/** Facts to change: `''` takes a fact back. */
export type FactChanges = Readonly<Record<string, string>>;

/** The fields of a step that are shown with these answers. */
export function shownFields(step: FinderStep, facts: Facts): readonly FinderField[] {
	return step.fields.filter(({ askIf }) => askIf === undefined || facts[askIf.fact] === askIf.is);
}

/** True once anything in the step is answered, "Weiß ich nicht" included. */
export function isAnswered(step: FinderStep, facts: Facts): boolean {
	return step.fields.some((field) => answersOf(field, facts).length > 0);
}

/** What the visitor answered in a step, in words; empty if nothing. */
export function stepAnswers(step: FinderStep, facts: Facts): readonly string[] {
	return shownFields(step, facts).flatMap((field) => answersOf(field, facts));
}

/** What follows from choosing `value` in a field: an exact figure also sets its band, a band drops a figure outside of it. */
export function changesFor(field: FinderField, value: string, facts: Facts): FactChanges {
	if (field.kind === 'number') {
		const band = BANDS[field.fact];
		const figure = Number(value);
		return band === undefined || value === ''
			? { [field.fact]: value }
			: { [field.fact]: value, [band.fact]: bandOf(band.bands, figure) };
	}
	const exact = Object.entries(BANDS).find(([, { fact }]) => fact === field.fact);
	if (exact === undefined) return { [field.fact]: value };
	const [fact, { bands }] = exact;
	const isOutside = facts[fact] !== undefined && bandOf(bands, Number(facts[fact])) !== value;
	return isOutside ? { [field.fact]: value, [fact]: '' } : { [field.fact]: value };
}

/** What follows from ticking or unticking one choice of many; "Weiß ich nicht" and its like exclude all others. */
export function changesForTick(
	field: Extract<FinderField, { kind: 'many' }>,
	optionId: string,
	isTicked: boolean,
): FactChanges {
	if (field.exclusive.some(({ id }) => id === optionId)) {
		const others = Object.fromEntries(field.options.map(({ id }) => [`${field.fact}-${id}`, '']));
		return isTicked ? { ...others, [field.fact]: optionId } : { [field.fact]: '' };
	}
	return { [`${field.fact}-${optionId}`]: isTicked ? 'ja' : '', ...(isTicked ? { [field.fact]: '' } : {}) };
}

function answersOf(field: FinderField, facts: Facts): readonly string[] {
	const value = facts[field.fact];
	if (field.kind === 'many') {
		const ticked = field.options.filter(({ id }) => facts[`${field.fact}-${id}`] === 'ja').map(({ text }) => text);
		return [...ticked, ...textOf(field.exclusive, value)];
	}
	if (field.kind === 'choice') return textOf(field.options, value);
	const texts = textOf(field.options, value);
	if (texts.length > 0 || value === undefined) return texts;
	return [field.unit === 'Euro' ? euro(Number(value)) : `${value} ${field.unit}`];
}

function textOf(
	options: readonly Pick<ContextQuestion['options'][number], 'id' | 'text'>[],
	value: string | undefined,
) {
	return options.filter(({ id }) => id === value).map(({ text }) => text);
}
