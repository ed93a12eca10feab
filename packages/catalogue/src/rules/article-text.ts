import type { ArticleText } from '../content.ts';
import { markdownLines, withoutAddresses, withoutCode } from '../markdown.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

const MIN_WORDS = 900;
const MAX_WORDS = 1800;
const HTML = /(?<!\\)<(?!https:\/\/|mailto:)[a-z/!?][^>]*>?/gi;
const HEADING = /^ {0,3}(?:(?:>|[-*+]|\d+[.)])\s+)*(#{1,6})(?:\s+(.*))?$/;

function checkHeadings(entry: ArticleText): Problem[] {
	const problems: Problem[] = [];
	const report = (line: number, message: string) => problems.push({ path: entry.path, line, at: [], message });
	let level = 1;
	let previous = { line: 0, text: '' };
	for (const { line, text } of markdownLines(entry.body, entry.bodyLine).lines) {
		const isUnderline = /^ {0,3}(?:=+|-+)\s*$/.test(text) && previous.line === line - 1 && previous.text.trim() !== '';
		if (isUnderline)
			report(
				line,
				'Die Überschrift ist unterstrichen. Schreiben Sie sie mit Rauten davor. Beispiel: ## Was jetzt zu tun ist',
			);
		previous = { line, text };
		const [, marks, title = ''] = HEADING.exec(text) ?? [];
		if (marks === undefined) continue;
		if (title.replace(/#+\s*$/, '').trim() === '')
			report(line, 'Die Überschrift ist leer. Ergänzen oder löschen Sie sie.');
		if (marks.length === 1)
			report(
				line,
				'Das ist eine Überschrift der ersten Ebene; die ist der Titel im Kopf. Beispiel: ## Was jetzt zu tun ist',
			);
		else if (marks.length > level + 1)
			report(
				line,
				`Die Überschrift springt von Ebene ${level} auf ${marks.length}. Beispiel: ${'#'.repeat(level + 1)} ${title}`,
			);
		level = marks.length;
	}
	return problems;
}

function checkHtml(entry: ArticleText): Problem[] {
	return markdownLines(entry.body, entry.bodyLine).lines.flatMap(({ line, text }) =>
		(withoutCode(text).match(HTML) ?? []).map((found) => ({
			path: entry.path,
			line,
			at: [],
			message: `Hier steht HTML: ${found.slice(0, 60)}. Schreiben Sie Markdown, ein einzelnes Kleiner-Zeichen mit umgekehrtem Schrägstrich: \\<`,
		})),
	);
}

function checkLength(entry: ArticleText): Problem[] {
	const text = markdownLines(entry.body, entry.bodyLine).lines.map((line) => withoutAddresses(line.text));
	const words = text
		.join('\n')
		.split(/\s+/)
		.filter((word) => /\p{L}/u.test(word)).length;
	if (words >= MIN_WORDS && words <= MAX_WORDS) return [];
	const message =
		words < MIN_WORDS
			? `Der Artikel hat ${words} Wörter, mindestens ${MIN_WORDS} sollen es sein. Ergänzen Sie Belege, Zahlen und die nächsten Schritte.`
			: `Der Artikel hat ${words} Wörter, höchstens ${MAX_WORDS} sollen es sein. Kürzen Sie ihn oder machen Sie zwei daraus.`;
	return [{ path: entry.path, line: entry.bodyLine, at: [], message }];
}

function checkFence(entry: ArticleText): Problem[] {
	const { openFence } = markdownLines(entry.body, entry.bodyLine);
	if (openFence === null) return [];
	const message =
		'Dieser Codeblock endet nicht. Wiederholen Sie darunter die Zeichen, mit denen er beginnt. Beispiel: ```';
	return [{ path: entry.path, line: openFence, at: [], message }];
}

/** The Markdown of an article: no HTML, headings in steps from the second level, closed code blocks, 900 to 1,800 words. */
export const articleText: Rule = (content) =>
	content.articleTexts.flatMap((entry) => [
		...checkHeadings(entry),
		...checkHtml(entry),
		...checkFence(entry),
		...checkLength(entry),
	]);
