import { problemAt } from '../content.ts';
import type { Rule } from './rule.ts';

/**
 * `notfall` stands on measures so that they can be found by it; no programme pays under that name, its measures name a
 * second topic or none.
 */
const WITHOUT_PROGRAMME: ReadonlySet<string> = new Set(['notfall']);

/** Every topic a measure names has a programme, as soon as there are programmes at all. */
export const fundingTopics: Rule = (content) => {
	const hasWholeFunding = content.funding.length > 0 && content.funding.length === content.fileIds.funding.size;
	if (!hasWholeFunding) return [];
	const paid = new Set<string>(content.funding.flatMap(({ value }) => value.topics));
	return content.measures.flatMap((entry) =>
		entry.value.fundingTopics.flatMap((topic, index) =>
			paid.has(topic) || WITHOUT_PROGRAMME.has(topic)
				? []
				: [
						problemAt(
							entry,
							['fundingTopics', index],
							`Kein Förderprogramm hat das Thema „${topic}“. Streichen Sie es oder ergänzen Sie es bei einem Programm.`,
						),
					],
		),
	);
};
