import type { Passage } from '../content.ts';
import { withoutAddresses } from '../markdown.ts';

const known = new WeakMap<Passage, string>();

/** The text of a passage with code and addresses replaced by dots, worked out once for all rules that ask. */
export function readerText(passage: Passage): string {
	const text = known.get(passage) ?? withoutAddresses(passage.text);
	known.set(passage, text);
	return text;
}
