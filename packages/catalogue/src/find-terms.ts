import type { GlossaryTerm } from '@it-kompass/schema';
import { paragraphsOf, withoutAddresses } from './markdown.ts';

const FOOTNOTE = /^ {0,3}\[\^[^\][\n]+\]:.*$/gm;

/** Plain text or Markdown as a reader sees it: without code, addresses and footnotes. */
function visibleText(text: string): string {
	return paragraphsOf(text, 1)
		.map((paragraph) => withoutAddresses(paragraph.text.replace(FOOTNOTE, '')))
		.join('\n\n');
}

function asPattern(word: string): string {
	return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
}

/**
 * Ids of the terms in a text, by first occurrence, each once.
 *
 * A term or alias counts letter for letter and as a whole word; the first part of a compound with a hyphen is one too
 * (`KI` in `KI-Dienst`, not in `Schatten-KI`). Where several fit at one place, the longest counts.
 *
 * @param text plain or Markdown; code, addresses and footnotes are left out
 */
export function findTerms(text: string, glossary: readonly Pick<GlossaryTerm, 'id' | 'term' | 'aliases'>[]): string[] {
	const words = new Map(glossary.flatMap(({ id, term, aliases }) => [term, ...aliases].map((word) => [word, id])));
	if (words.size === 0) return [];
	const longestFirst = [...words.keys()].sort((a, b) => b.length - a.length);
	const pattern = new RegExp(
		`(?<![\\p{L}\\p{M}\\p{N}-])(?:${longestFirst.map(asPattern).join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
		'gu',
	);
	const found = new Set<string>();
	for (const [match] of visibleText(text).matchAll(pattern)) {
		const id = words.get(match.replace(/\s+/g, ' '));
		if (id !== undefined) found.add(id);
	}
	return [...found];
}
