import type { Nis2Class, Nis2Facts, Nis2Figure, Nis2WhatIf, Nis2WhatIfCode } from '@it-kompass/schema';
import { classOf } from './class-of.ts';
import { mayHaveGroup } from './count-figures.ts';
import { kindsSetAside } from './counted-kinds.ts';
import { possibleClasses } from './possible-classes.ts';
import { settingOf } from './setting-of.ts';
import { everyWorld, type Nis2KindFacts } from './world.ts';

const OVER = { turnover: [10_000_001, 50_000_001], balance: [10_000_001, 43_000_001] } as const;

/**
 * Single changes near the company that lead to another class than the decided one, nearest first. Earlier years are left
 * out of account: a new size counts in full only after two closed accounts.
 */
export function whatIf(facts: Nis2Facts, kinds: readonly Nis2KindFacts[], decided: Nis2Class): readonly Nis2WhatIf[] {
	return changesOf(facts, kinds).flatMap(([code, change]) => {
		const classes = possibleClasses(everyWorld(settingOf({ ...facts, history: [], ...change }, kinds), classOf));
		return classes.length === 1 && classes[0] === decided ? [] : [{ code, classes }];
	});
}

function changesOf(facts: Nis2Facts, kinds: readonly Nis2KindFacts[]): [Nis2WhatIfCode, Partial<Nis2Facts>][] {
	const changes: [Nis2WhatIfCode, Partial<Nis2Facts>][] = [];
	const staff = boundsOf(facts.staff);
	if (staff.most < 50) changes.push(['ab-50-beschaeftigten', { staff: 50 }]);
	if (staff.most < 250) changes.push(['ab-250-beschaeftigten', { staff: 250 }]);
	if (staff.least >= 250) changes.push(['unter-250-beschaeftigten', { staff: 249 }]);
	if (staff.least >= 50) changes.push(['unter-50-beschaeftigten', { staff: 49 }]);
	changes.push(['umsatz-und-bilanz-ueber-10', moneyOver(facts, 0)]);
	changes.push(['umsatz-ueber-50-und-bilanz-ueber-43', moneyOver(facts, 1)]);
	const aside = kindsSetAside({ facts, kinds }).map(({ id }) => id);
	if (aside.length > 0) {
		const all = [...new Set([...(facts.kinds ?? []), ...aside])];
		changes.push(['taetigkeit-nicht-vernachlaessigbar', { kinds: all, negligibleKinds: [] }]);
	}
	if (mayHaveGroup(facts) && facts.itIndependent !== undefined) {
		const code = facts.itIndependent ? 'it-abhaengig-von-gruppe' : 'it-unabhaengig-von-gruppe';
		changes.push([code, { itIndependent: !facts.itIndependent }]);
	}
	if (facts.criticalPlant !== true) changes.push(['kritische-anlage-kommt-hinzu', { criticalPlant: true }]);
	return changes;
}

/** Both figures raised to just over a step, where they are below. */
function moneyOver(facts: Nis2Facts, step: 0 | 1): Partial<Nis2Facts> {
	return {
		turnoverEur: Math.max(boundsOf(facts.turnoverEur).least, OVER.turnover[step]),
		balanceEur: Math.max(boundsOf(facts.balanceEur).least, OVER.balance[step]),
	};
}

function boundsOf(figure: Nis2Figure | undefined): { least: number; most: number } {
	if (figure === undefined) return { least: 0, most: Number.POSITIVE_INFINITY };
	if (typeof figure === 'number') return { least: figure, most: figure };
	return { least: figure.from, most: figure.below === null ? Number.POSITIVE_INFINITY : figure.below - 1 };
}
