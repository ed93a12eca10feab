import type { GlossaryTerm } from '@it-kompass/schema';
import { type Content, type Entry, problemAt } from '../content.ts';
import { findTerms } from '../find-terms.ts';
import type { Problem } from '../problem.ts';
import { textOfArticle, textOfMeasure, textOfQuestion } from '../term-texts.ts';
import { allQuestions } from './all-questions.ts';
import type { Rule } from './rule.ts';

const { compare } = new Intl.Collator('de');

function wordsTwice(entry: Entry<unknown>, terms: readonly GlossaryTerm[]): Problem[] {
	const owner = new Map<string, string>();
	return terms.flatMap(({ term, aliases, searchTerms }, index) => {
		const places = [
			{ word: term, at: ['term'] },
			...aliases.map((word, position) => ({ word, at: ['aliases', position] })),
			...searchTerms.map((word, position) => ({ word, at: ['searchTerms', position] })),
		];
		return places.flatMap(({ word, at }) => {
			const other = owner.get(word);
			owner.set(word, other ?? term);
			if (other === undefined) return [];
			const message = `„${word}“ gehört schon zum Begriff „${other}“. Löschen Sie eine Nennung.`;
			return [problemAt(entry, ['terms', index, ...at], message)];
		});
	});
}

function unsorted(entry: Entry<unknown>, terms: readonly GlossaryTerm[]): Problem[] {
	return terms.flatMap(({ term }, index) => {
		const before = terms[index - 1];
		if (before === undefined || compare(before.term, term) <= 0) return [];
		return [
			problemAt(
				entry,
				['terms', index, 'term'],
				`„${term}“ steht hinter „${before.term}“. Ordnen Sie die Begriffe nach dem Alphabet.`,
			),
		];
	});
}

/** Terms nobody meets; none as long as a file that may use them cannot be read. */
function unused(content: Content, entry: Entry<unknown>, terms: readonly GlossaryTerm[]): Problem[] {
	const { measures, articles, fileIds, hasWholeQuestionnaire } = content;
	if (!hasWholeQuestionnaire || measures.length < fileIds.measures.size || articles.length < fileIds.articles.size)
		return [];
	const texts = [
		...allQuestions(content).map(({ question }) => textOfQuestion(question)),
		...measures.map(({ value }) => textOfMeasure(value)),
		...articles.map(({ value, body }) => textOfArticle(value, body)),
	];
	const used = new Set<string>();
	for (const text of texts) {
		// With many articles every term is met early.
		if (used.size === terms.length) return [];
		for (const id of findTerms(text, terms)) used.add(id);
	}
	return terms.flatMap(({ id, term }, index) =>
		used.has(id)
			? []
			: [
					problemAt(
						entry,
						['terms', index, 'term'],
						`„${term}“ kommt in keiner Frage, keiner Maßnahme und keinem Artikel vor. Tragen Sie unter „aliases“ die Form ein, die dort steht, oder löschen Sie den Begriff. Beispiel: aliases: [${term}s]`,
					),
				],
	);
}

/** The glossary is in alphabetical order, no word stands for two terms, and every term is met somewhere. */
export const glossaryTerms: Rule = (content) => {
	const { glossary } = content;
	if (glossary === null) return [];
	const { terms } = glossary.value;
	return [...wordsTwice(glossary, terms), ...unsorted(glossary, terms), ...unused(content, glossary, terms)];
};
