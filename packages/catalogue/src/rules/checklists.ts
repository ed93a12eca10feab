import { problemAt } from '../content.ts';
import type { Rule } from './rule.ts';

/** Every item of a checklist has a number of its own, because the ticks visitors keep hang on it, and no two say the same. */
export const checklists: Rule = (content) =>
	content.checklists.flatMap((entry) => {
		const items = entry.value.groups.flatMap((group, g) =>
			group.items.map((item, i) => ({ ...item, at: ['groups', g, 'items', i] })),
		);
		const next = Math.max(...items.map(({ nr }) => nr)) + 1;
		return items.flatMap(({ nr, text, at }, index) => {
			const earlier = items.slice(0, index);
			return [
				...(earlier.some((other) => other.nr === nr)
					? [
							problemAt(
								entry,
								[...at, 'nr'],
								`Die Nummer ${nr} steht schon an einem anderen Punkt. Vergeben Sie die nächste freie. Beispiel: nr: ${next}`,
							),
						]
					: []),
				...(earlier.some((other) => other.text === text)
					? [problemAt(entry, [...at, 'text'], 'Dieser Punkt steht schon weiter oben. Löschen Sie einen.')]
					: []),
			];
		});
	});
