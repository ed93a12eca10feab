/** Minutes to read a Markdown text at 200 words a minute, rounded up. Footnotes and link targets are left out. */
export function readingMinutes(markdown: string): number {
	const text = markdown.replace(/^\[\^[^\]]+\]:.*$/gm, '').replace(/\]\([^)]*\)/g, ']');
	const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? [];
	return Math.ceil(words.length / 200);
}
