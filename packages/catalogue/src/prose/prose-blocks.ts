import { withoutAddresses } from '../markdown.ts';

/** A stretch of running text and where it begins. */
export interface ProseBlock {
	readonly index: number;
	/** Markup replaced by blanks, so that positions still fit. */
	readonly text: string;
}

/** Headings, tables and footnotes: no sentences, or not ours. */
const NO_PROSE = /^[\s>]*(?:#{1,6}\s|\||·+:)/;
const ITEM = /^[\s>]*(?:[-*+]|\d+[.)])\s+/;
const QUOTE = /^[\s>]+/;

function blank(text: string): string {
	return ' '.repeat(text.length);
}

/** The running text of a paragraph; every list item is a block of its own. Code, addresses, tables, headings and footnotes are left out. */
export function proseBlocks(paragraph: string): ProseBlock[] {
	const blocks: { index: number; text: string }[] = [];
	let index = 0;
	let current: { index: number; text: string } | null = null;
	let isFootnote = false;
	for (const line of withoutAddresses(paragraph).split('\n')) {
		const marker = ITEM.exec(line)?.[0] ?? '';
		if (NO_PROSE.test(line)) {
			current = null;
			isFootnote = /^[\s>]*·+:/.test(line);
		} else if (!isFootnote) {
			const text = line
				.replace(marker === '' ? QUOTE : ITEM, blank)
				.replace(/\]\(·*\)|·+|[*_[\]]/g, blank)
				.concat('\n');
			if (current !== null && marker === '') current.text += text;
			else {
				current = { index, text };
				blocks.push(current);
			}
		}
		index += line.length + 1;
	}
	return blocks.filter(({ text }) => /\p{L}/u.test(text));
}
