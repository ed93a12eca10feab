import type { CostClass } from '@it-kompass/schema';
import { problemAt } from '../content.ts';
import type { Rule } from './rule.ts';

const COST_ORDER: readonly CostClass[] = ['keine', 'gering', 'mittel', 'hoch'];

/** An estimate for another size differs from the one for 50, and a larger firm never has less effort or cost. */
export const sizeEstimates: Rule = (content) =>
	content.measures.flatMap((entry) => {
		const { bySize, effortDays, costClass } = entry.value;
		const base = { effortDays, costClass };
		return (['unter-50', 'ab-250'] as const).flatMap((size) => {
			const estimate = bySize?.[size];
			if (estimate === undefined) return [];
			const at = ['bySize', size];
			const effort = estimate.effortDays - base.effortDays;
			const cost = COST_ORDER.indexOf(estimate.costClass) - COST_ORDER.indexOf(base.costClass);
			if (effort === 0 && cost === 0)
				return [
					problemAt(entry, at, 'Aufwand und Kostenklasse sind wie bei 50 Beschäftigten. Löschen Sie den Eintrag.'),
				];
			const larger = size === 'ab-250' ? 1 : -1;
			return effort * larger < 0 || cost * larger < 0
				? [
						problemAt(
							entry,
							at,
							'Ein größerer Betrieb hat nie weniger Aufwand oder Kosten als ein kleinerer. Prüfen Sie die Zahlen.',
						),
					]
				: [];
		});
	});
