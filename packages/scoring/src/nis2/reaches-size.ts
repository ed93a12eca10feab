import type { Nis2Figure, Nis2ReasonCode } from '@it-kompass/schema';
import {
	type CountedFigures,
	countFigures,
	countWithGroup,
	mayHaveGroup,
	REACHED,
	type Span,
} from './count-figures.ts';
import type { SizeStep, World } from './world.ts';

/** Which pair of thresholds: 0 is 50 staff or more than 10 and 10 million, 1 is 250 or more than 50 and 43 million. */
export type Step = 0 | 1;

/** By which of the two alternatives a step is reached. */
export type Reach = 'staff' | 'money';

type Measure = keyof CountedFigures;

const FACT_OF = { staff: 'staff', turnover: 'turnoverEur', balance: 'balanceEur' } as const;

/**
 * Whether the company reaches a step, and how: staff, or turnover and balance together.
 *
 * A status that differs from earlier years holds only after two closed accounts in a row (Art. 4 Abs. 2 of the annex of
 * 2003/361/EG). The way is that of the latest accounts; if only the earlier status holds, that of the earlier ones.
 */
export function reachesSize(world: World, step: Step): SizeStep {
	const now = reachedNow(world, step);
	const past = (world.facts.history ?? []).map((figures) => reachedSurely(countFigures(figures), step));
	if (past.length === 0) return now;
	const periods = [...past, now.reach];
	const status = periods.reduce((held, reach, index) => {
		const before = index === 0 ? reach : (periods[index - 1] ?? null);
		return (reach === null) === (before === null) ? reach : held;
	});
	const isHeldBack = (status === null) !== (now.reach === null);
	return { reach: status, reasons: isHeldBack ? [...now.reasons, 'zwei-abschluesse'] : now.reasons };
}

function reachedNow(world: World, step: Step): SizeStep {
	const own = countFigures(world.facts);
	const surely = reachedSurely(own, step);
	if (surely !== null) return { reach: surely, reasons: [] };
	const group = groupOf(world);
	const counted = group === 'gruppe-hinzugerechnet' ? countWithGroup(world.facts) : own;
	const reach = reachOf(world, step, counted, group === 'gruppe-hinzugerechnet');
	const isWorthSaying = group !== null && (reach !== null || group !== 'gruppe-hinzugerechnet');
	return { reach, reasons: isWorthSaying ? [group] : [] };
}

function reachOf(world: World, step: Step, counted: CountedFigures, isAdded: boolean): Reach | null {
	if (levelOf(world, 'staff', counted, isAdded) > step) return 'staff';
	const isMoney =
		levelOf(world, 'turnover', counted, isAdded) > step && levelOf(world, 'balance', counted, isAdded) > step;
	return isMoney ? 'money' : null;
}

/** Reached whatever the figures turn out to be; for exact figures simply: reached. */
function reachedSurely({ staff, turnover, balance }: CountedFigures, step: Step): Reach | null {
	if (staff.least >= (REACHED.staff[step] ?? 0)) return 'staff';
	const isMoney = turnover.least >= (REACHED.turnover[step] ?? 0) && balance.least >= (REACHED.balance[step] ?? 0);
	return isMoney ? 'money' : null;
}

/** What § 28 Abs. 4 makes of a group; `null` if there is none. */
function groupOf(world: World): Nis2ReasonCode | null {
	if (!mayHaveGroup(world.facts)) return null;
	if (world.is('authorityUnit')) return 'gebietskoerperschaft-ohne-hinzurechnung';
	return world.is('itIndependent') ? 'gruppe-it-unabhaengig' : 'gruppe-hinzugerechnet';
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
