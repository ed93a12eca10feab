import type { ContextQuestion, FundingQuestion } from '@it-kompass/schema';
import { euro } from './amount-rows.ts';
import { bandOf, bandsOf, exactOf } from './figure-bands.ts';
import type { FinderField, FinderStep } from './finder-fields.ts';

const NUMBER = new Intl.NumberFormat('de-DE');

type Facts = Readonly<Record<string, string>>;

/** Facts to change: `''` takes a fact back. */
export type FactChanges = Readonly<Record<string, string>>;

/**
 * The fields of a step that are shown with these answers.
 *
 * @param needed what is not known and would decide; only then some exact figures are asked for
 */
export function shownFields(
	step: FinderStep,
	facts: Facts,
	needed: readonly FundingQuestion[] = [],
): readonly FinderField[] {
	return step.fields.filter((field) => {
		if (field.askIf !== undefined && facts[field.askIf.fact] !== field.askIf.is) return false;
		if (field.kind !== 'number' || field.isOnlyIfNeeded !== true || facts[field.fact] !== undefined) return true;
		return needed.includes(field.asks) && isBandKnown(field, step, facts);
	});
}

/** Fields nobody has answered, not even with "Weiß ich nicht", of those that would tell what is needed. */
export function openFields(step: FinderStep, facts: Facts, needed: readonly FundingQuestion[]): readonly FinderField[] {
	return shownFields(step, facts, needed).filter((field) => {
		if (!needed.includes(field.asks) || answersOf(field, facts).length > 0) return false;
		return field.kind !== 'number' || field.refines === undefined || isBandKnown(field, step, facts);
	});
}

/** True if the band is chosen, so that an exact figure says more than it. */
function isBandKnown({ refines }: { readonly refines?: string }, step: FinderStep, facts: Facts): boolean {
	const band = step.fields.find(({ fact }) => fact === refines);
	const value = refines === undefined ? undefined : facts[refines];
	return value !== undefined && !UNSAID.includes(value) && band?.options.some(({ id }) => id === value) === true;
}

/** Answers that say nothing. */
const UNSAID = ['weiss-nicht', 'keine-angabe'];

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
		const band = bandsOf(field.fact);
		const figure = Number(value);
		return band === undefined || value === ''
			? { [field.fact]: value }
			: { [field.fact]: value, [band.fact]: bandOf(band.bands, figure) };
	}
	const fact = exactOf(field.fact);
	const bands = fact === undefined ? undefined : bandsOf(fact)?.bands;
	if (fact === undefined || bands === undefined) return { [field.fact]: value };
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
	return [figureText(Number(value), field.unit)];
}

function figureText(figure: number, unit: string): string {
	if (unit === 'Euro') return euro(figure);
	if (figure === 1) return unit === 'Jahre' ? '1 Jahr' : '1 Person';
	return `${NUMBER.format(figure)} ${unit}`;
}

function textOf(
	options: readonly Pick<ContextQuestion['options'][number], 'id' | 'text'>[],
	value: string | undefined,
) {
	return options.filter(({ id }) => id === value).map(({ text }) => text);
}
