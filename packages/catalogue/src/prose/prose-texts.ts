import type { Content, Passage } from '../content.ts';
import { type ProseBlock, proseBlocks } from './prose-blocks.ts';

/** A passage made of sentences, with its running text. */
export interface ProseText {
	readonly passage: Passage;
	/** Folder and field, e.g. `measures › steps`; for the Markdown of an article `articles › Text`. */
	readonly kind: string;
	readonly blocks: readonly ProseBlock[];
}

/** Names, headings and fixed values; they are no sentences. */
const NO_SENTENCES: ReadonlySet<string> = new Set(
	'title shortTitle publisher audience reviewer costClass term aliases name provider agency legalForm location group searchTerms'.split(
		' ',
	),
);

/** Everything in content that is read as running text. Titles, names and the operator's data are left out. */
export function proseTexts(content: Content): ProseText[] {
	return content.passages.flatMap((passage) => {
		const fields = passage.at.filter((part) => typeof part === 'string');
		if (passage.path === content.site?.path || NO_SENTENCES.has(fields.at(-1) ?? '')) return [];
		const blocks = proseBlocks(passage.text);
		if (blocks.length === 0) return [];
		const folder = passage.kind?.folder || 'content';
		const field = fields.filter((part) => part !== 'questions' && part !== 'terms' && part !== 'groups').join(' › ');
		return [{ passage, kind: `${folder} › ${field === '' ? 'Text' : field}`, blocks }];
	});
}
