import { problemAt } from '../content.ts';
import { pathOfRecord } from '../kinds/place-of-file.ts';
import { DOMAIN } from '../kinds/questionnaire-kinds.ts';
import type { Rule } from './rule.ts';

/** The frame names every domain once, and every domain it names has a file. A domain may still be without questions. */
export const domainOrder: Rule = (content) => {
	const { frame } = content;
	if (frame === null || !content.hasWholeQuestionnaire) return [];
	const present = new Set(content.domains.map((entry) => entry.value.id));
	return frame.value.order.flatMap((id, index, order) => {
		if (order.indexOf(id) !== index)
			return [
				problemAt(
					frame,
					['order', index],
					`Der Bereich ${id} steht zweimal in der Reihenfolge. Nennen Sie jeden einmal.`,
				),
			];
		if (present.has(id)) return [];
		const example = `content/${pathOfRecord(DOMAIN, `${id.toLowerCase()}-name-des-bereichs`)}`;
		return [
			problemAt(
				frame,
				['order', index],
				`Zum Bereich ${id} gibt es keine Datei. Legen Sie sie an. Beispiel: ${example}`,
			),
		];
	});
};
