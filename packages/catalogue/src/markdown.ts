/** A line of Markdown outside code blocks. */
export interface MarkdownLine {
	/** Of the file, from 1. */
	readonly line: number;
	readonly text: string;
}

const FENCE = /^ {0,3}(?:>\s?)*(`{3,}|~{3,})/;

/** The lines outside fenced code, and the line of a fence that is never closed. */
export function markdownLines(body: string, firstLine: number): { lines: MarkdownLine[]; openFence: number | null } {
	const lines: MarkdownLine[] = [];
	let fence: { mark: string; line: number } | null = null;
	for (const [index, text] of body.split('\n').entries()) {
		const mark = FENCE.exec(text)?.[1];
		if (fence !== null) {
			const isClosing = mark?.startsWith(fence.mark) === true && text.trim().replace(/^[>\s]*/, '') === mark;
			if (isClosing) fence = null;
		} else if (mark !== undefined) fence = { mark, line: firstLine + index };
		else lines.push({ line: firstLine + index, text });
	}
	return { lines, openFence: fence?.line ?? null };
}

/** Paragraphs outside fenced code: neighbouring lines joined by LF, each with the line it begins on. */
export function paragraphsOf(body: string, firstLine: number): MarkdownLine[] {
	const paragraphs: { line: number; text: string; end: number }[] = [];
	for (const { line, text } of markdownLines(body, firstLine).lines) {
		if (text.trim() === '') continue;
		const last = paragraphs.at(-1);
		if (last?.end === line - 1) {
			last.text += `\n${text}`;
			last.end = line;
		} else paragraphs.push({ line, text, end: line });
	}
	return paragraphs.map(({ line, text }) => ({ line, text }));
}

const INLINE_CODE = /(?<!`)(`+)(?!`)[\s\S]+?(?<!`)\1(?!`)/g;

/** The text with inline code replaced by dots; length and line ends stay, so positions still fit. */
export function withoutCode(text: string): string {
	return text.replace(INLINE_CODE, (code) => code.replace(/[^\n]/g, '·'));
}

const TARGET = /\]\([^()\n]*\)|\[\^[^\][\s]+\]/g;
/** The marks of boxes, diagrams and words of the glossary, not their texts. */
const DIRECTIVE = /^ {0,3}:{2,}[a-z-]*|:begriff(?=\[)|(?<=\])\{[^{}\n]*\}/gm;
const WORD = /[^\s()<>]+/g;
const ADDRESS =
	/https?:\/\/.+|www\..+|[\w.+-]+@[\w.-]+\w|(?<![\p{L}\w.-])[a-zäöüß0-9-]+(?:\.[a-zäöüß0-9-]+)*\.[a-z]{2,}(?![\p{L}\w])/gu;
/** Every address has one of these; most words have none. */
const IN_ADDRESS = /[.@/]/;
/** Longer words are no address anybody writes into a text, and backtracking through them would take minutes. */
const MAX_ADDRESS = 500;

function dots(text: string): string {
	return '·'.repeat(text.length);
}

/** The text with inline code, addresses, footnote names and marks of boxes and diagrams replaced by dots; length and line ends stay, so positions still fit. */
export function withoutAddresses(text: string): string {
	return withoutCode(text)
		.replace(TARGET, (found) => (found.startsWith(']') ? `](${dots(found.slice(3))})` : dots(found)))
		.replace(DIRECTIVE, dots)
		.replace(WORD, (word) =>
			word.length > MAX_ADDRESS || !IN_ADDRESS.test(word) ? word : word.replace(ADDRESS, dots),
		);
}
