import { suggestion } from '../closest-word.ts';
import { type Content, type Entry, problemAt } from '../content.ts';
import { pathOfRecord } from '../kinds/place-of-file.ts';
import { ARTICLE, MEASURE, SOURCE } from '../kinds/record-kinds.ts';
import type { Problem } from '../problem.ts';
import { allQuestions } from './all-questions.ts';
import type { Rule } from './rule.ts';

type Kind = 'measures' | 'sources' | 'articles';

const NAMES: Readonly<Record<Kind, (id: string) => string>> = {
	measures: (id) =>
		`Die Maßnahme „${id}“ gibt es nicht. Legen Sie content/${pathOfRecord(MEASURE, id)} an oder nennen Sie eine vorhandene.`,
	sources: (id) =>
		`Die Quelle „${id}“ gibt es nicht. Legen Sie content/${pathOfRecord(SOURCE, id)} an oder nennen Sie eine vorhandene.`,
	articles: (id) =>
		`Den Artikel „${id}“ gibt es nicht. Legen Sie content/${pathOfRecord(ARTICLE, id)} an oder nennen Sie einen vorhandenen.`,
};

function checkIds(
	content: Content,
	kind: Kind,
	entry: Entry<unknown>,
	references: readonly (readonly [id: string, at: readonly PropertyKey[]])[],
): Problem[] {
	const known = content.fileIds[kind];
	const seen = new Set<string>();
	return references.flatMap(([id, at]) => {
		if (!known.has(id)) return [problemAt(entry, at, NAMES[kind](id) + suggestion(id, known))];
		if (seen.has(id)) return [problemAt(entry, at, `„${id}“ steht hier zweimal. Löschen Sie einen Eintrag.`)];
		seen.add(id);
		return [];
	});
}

function listed(ids: readonly string[], at: readonly PropertyKey[]) {
	return ids.map((id, index) => [id, [...at, index]] as const);
}

/** Every measure, source and article that is named has a file, and no list names one twice. */
export const references: Rule = (content) => [
	...allQuestions(content).flatMap(({ question, entry, at }) => [
		...checkIds(content, 'sources', entry, listed(question.sources, [...at, 'sources'])),
		...checkIds(
			content,
			'measures',
			entry,
			question.measures.map(({ measure }, i) => [measure, [...at, 'measures', i, 'measure']] as const),
		),
	]),
	...content.measures.flatMap((entry) => [
		...checkIds(content, 'sources', entry, listed(entry.value.sources, ['sources'])),
		...checkIds(content, 'measures', entry, listed(entry.value.prerequisites, ['prerequisites'])),
		...checkIds(
			content,
			'articles',
			entry,
			entry.value.article === undefined ? [] : [[entry.value.article, ['article']]],
		),
	]),
	...(content.glossary?.value.terms ?? []).flatMap(({ sources }, i) =>
		content.glossary === null
			? []
			: checkIds(content, 'sources', content.glossary, listed(sources, ['terms', i, 'sources'])),
	),
	...content.checklists.flatMap((entry) =>
		entry.value.groups.flatMap(({ items }, group) =>
			items.flatMap(({ measure, article, source }, index) => {
				const named = (kind: Kind, id: string | undefined, field: string) =>
					id === undefined ? [] : checkIds(content, kind, entry, [[id, ['groups', group, 'items', index, field]]]);
				return [
					...named('measures', measure, 'measure'),
					...named('articles', article, 'article'),
					...named('sources', source, 'source'),
				];
			}),
		),
	),
	...content.articles.flatMap((entry) => [
		...checkIds(content, 'sources', entry, listed(entry.value.sources, ['sources'])),
		...entry.value.rules.flatMap(({ source }, i) =>
			checkIds(content, 'sources', entry, [[source, ['rules', i, 'source']]]),
		),
		...checkIds(content, 'measures', entry, listed(entry.value.measures, ['measures'])),
		...checkIds(content, 'articles', entry, listed(entry.value.related, ['related'])),
		...entry.value.related.flatMap((id, index) =>
			id === entry.id
				? [problemAt(entry, ['related', index], 'Der Artikel nennt sich selbst. Nennen Sie einen anderen.')]
				: [],
		),
		...(content.hasWholeQuestionnaire && !content.domains.some(({ value }) => value.id === entry.value.selfCheckDomain)
			? [
					problemAt(
						entry,
						['selfCheckDomain'],
						`Den Bereich ${entry.value.selfCheckDomain} gibt es nicht. Vorhanden: ${content.domains.map(({ value }) => value.id).join(', ')}.`,
					),
				]
			: []),
	]),
];
