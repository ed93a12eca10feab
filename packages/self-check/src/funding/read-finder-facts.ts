import type { Misfit } from '../facts/misfit.ts';
import { contradictions, knownToFunding } from '../facts/shared-facts.ts';
import { bandOf, bandsOf } from './figure-bands.ts';
import { allowedFacts } from './finder-address.ts';
import type { FinderField, FinderStep } from './finder-fields.ts';

type Facts = Readonly<Record<string, string>>;

/** What the finder takes from the facts of a check, and what it cannot take. */
export interface ReadFacts {
	/** Only values the finder's questions know; numbers as plain digits. What the NIS2 check knows is among them. */
	readonly facts: Facts;
	/** In the order of the questions. */
	readonly misfits: readonly Misfit[];
}

/** Context facts the finder uses and does not ask for. */
const UNASKED = ['branche'];

/** Reads the facts of a check for these questions. Changes nothing; what does not fit is named. */
export function readFinderFacts(steps: readonly FinderStep[], kept: Facts): ReadFacts {
	const known = knownToFunding(kept);
	const allowed = allowedFacts(steps);
	const fitting = Object.entries(known).filter(([id, value]) => allowed.get(id)?.(value) === true);
	const facts: Record<string, string> = Object.fromEntries(fitting.map(([id, value]) => [id, plain(value)]));
	for (const id of UNASKED) if (known[id] !== undefined) facts[id] = known[id];

	const misfits: Misfit[] = steps.flatMap((step) =>
		Object.entries(known)
			.filter(([id, value]) => allowed.has(id) && allowed.get(id)?.(value) !== true && isOf(step, id))
			.map(([fact, value]) => ({ fact, isGone: false, text: `${step.short}: „${value}“ passt zu keiner Antwort.` })),
	);
	for (const [step, field] of steps.flatMap((step) => step.fields.map((field) => [step, field] as const))) {
		const text = clash(field, steps, facts);
		if (text === null) continue;
		misfits.push({ fact: field.fact, isGone: false, text: `${step.short}: ${text}` });
		delete facts[field.fact];
	}
	misfits.push(...contradictions(kept).map(({ fact, text }) => ({ fact, text, isGone: false })));
	for (const [fact, value] of Object.entries(kept)) {
		if (!fact.startsWith('foerderung-') || allowed.has(fact)) continue;
		misfits.push({
			fact,
			isGone: true,
			text: `„${fact.slice('foerderung-'.length)}: ${value}“ wird nicht mehr gefragt.`,
		});
	}
	return { facts, misfits };
}

/** Why two answers that fit alone do not fit together: a figure outside of its band, a choice beside what excludes it. */
function clash(field: FinderField, steps: readonly FinderStep[], facts: Facts): string | null {
	const value = facts[field.fact];
	if (value === undefined) return null;
	if (field.kind === 'many') {
		const isTicked = field.options.some(({ id }) => facts[`${field.fact}-${id}`] !== undefined);
		const exclusive = field.exclusive.find(({ id }) => id === value);
		return isTicked && exclusive ? `Neben einer Auswahl steht „${exclusive.text}“.` : null;
	}
	const banded = bandsOf(field.fact);
	const band = banded === undefined ? undefined : facts[banded.fact];
	if (banded === undefined || band === undefined || bandOf(banded.bands, Number(value)) === band) return null;
	const options = steps.flatMap(({ fields }) => fields).find(({ fact }) => fact === banded.fact)?.options ?? [];
	return `${NUMBER.format(Number(value))} passt nicht zu „${options.find(({ id }) => id === band)?.text ?? band}“.`;
}

const NUMBER = new Intl.NumberFormat('de-DE');

function isOf(step: FinderStep, id: string): boolean {
	return step.fields.some(
		(field) =>
			field.fact === id ||
			(field.kind === 'many' && field.options.some((option) => `${field.fact}-${option.id}` === id)),
	);
}

/** A number without zeros in front; anything else as it is. */
function plain(value: string): string {
	return /^\d+$/.test(value) ? String(Number(value)) : value;
}
