import type { Nis2Figure } from '@it-kompass/schema';
import {
	type CountedFigures,
	countFigures,
	countWithGroup,
	mayHaveGroup,
	REACHED,
	type Span,
} from './count-figures.ts';
import type { World } from './world.ts';

/** Which pair of thresholds: 0 is 50 staff or more than 10 and 10 million, 1 is 250 or more than 50 and 43 million. */
export type Step = 0 | 1;

/** By which of the two alternatives a step is reached. */
export type Reach = 'staff' | 'money';

type Measure = keyof CountedFigures;

const FACT_OF = { staff: 'staff', turnover: 'turnoverEur', balance: 'balanceEur' } as const;

/**
 * Whether the company reaches a step, and how: staff, or turnover and balance together. `null`: neither.
 *
 * A status that differs from earlier years holds only after two closed accounts in a row (Art. 4 Abs. 2 of the annex of
 * 2003/361/EG). The way is that of the latest accounts; if only the earlier status holds, that of the earlier ones.
 */
export function reachesSize(world: World, step: Step): Reach | null {
	const now = reachedNow(world, step);
	const past = (world.facts.history ?? []).map((figures) => reachedSurely(countFigures(figures), step));
	if (past.length === 0) return now;
	const periods = [...past, now];
	const status = periods.reduce((held, reach, index) => {
		const before = index === 0 ? reach : (periods[index - 1] ?? null);
		return (reach === null) === (before === null) ? reach : held;
	});
	if ((status === null) !== (now === null)) world.because('zwei-abschluesse');
	return status;
}

function reachedNow(world: World, step: Step): Reach | null {
	const own = countFigures(world.facts);
	const surely = reachedSurely(own, step);
	if (surely !== null) return surely;
	const isAdded = addsGroup(world);
	const counted = isAdded ? countWithGroup(world.facts) : own;
	if (levelOf(world, 'staff', counted, isAdded) > step) return noteGroup(world, isAdded, 'staff');
	const isMoney =
		levelOf(world, 'turnover', counted, isAdded) > step && levelOf(world, 'balance', counted, isAdded) > step;
	return isMoney ? noteGroup(world, isAdded, 'money') : null;
}

function noteGroup(world: World, isAdded: boolean, reach: Reach): Reach {
	if (isAdded) world.because('gruppe-hinzugerechnet');
	return reach;
}

/** Reached whatever the figures turn out to be; for exact figures simply: reached. */
function reachedSurely({ staff, turnover, balance }: CountedFigures, step: Step): Reach | null {
	if (staff.least >= (REACHED.staff[step] ?? 0)) return 'staff';
	const isMoney = turnover.least >= (REACHED.turnover[step] ?? 0) && balance.least >= (REACHED.balance[step] ?? 0);
	return isMoney ? 'money' : null;
}

/** § 28 Abs. 4: nothing is added for units of a Gebietskörperschaft and for independent IT. */
function addsGroup(world: World): boolean {
	if (!mayHaveGroup(world.facts)) return false;
	if (world.is('authorityUnit')) {
		world.because('gebietskoerperschaft-ohne-hinzurechnung');
		return false;
	}
	if (world.is('itIndependent')) {
		world.because('gruppe-it-unabhaengig');
		return false;
	}
	return true;
}

/** How many of the two thresholds of a measure are reached, 0 to 2; forks if the span lies across one. */
function levelOf(world: World, measure: Measure, counted: CountedFigures, isAdded: boolean): number {
	const span = counted[measure];
	const lowest = levelAt(measure, span.least);
	const options = levelAt(measure, span.most) - lowest + 1;
	const fact = FACT_OF[measure];
	const isOwnKnown = isExact(world.facts[fact]);
	const blamed = !isOwnKnown ? fact : world.facts.linked === undefined ? 'linked' : 'partners';
	return lowest + world.choose(`${isAdded ? 'group' : 'own'}/${measure}`, blamed, options);
}

function levelAt(measure: Measure, value: Span['least']): number {
	return REACHED[measure].filter((reached) => value >= reached).length;
}

function isExact(figure: Nis2Figure | undefined): boolean {
	return typeof figure === 'number';
}
