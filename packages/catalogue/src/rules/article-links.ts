import { suggestion } from '../closest-word.ts';
import type { ArticleEntry } from '../content.ts';
import { type MarkdownLine, paragraphsOf, withoutCode } from '../markdown.ts';
import type { Problem } from '../problem.ts';
import { knownRoutes } from './known-routes.ts';
import type { Rule } from './rule.ts';

const IMAGE = /!\[([^\][]*)\](?:\(\s*<?([^\s)>]*))?/g;
const LINK = /\]\(\s*(?:<([^>]*)>|([^\s)]*))/g;
const DEFINITION = /^ {0,3}\[(?!\^)[^\]]+\]:\s*<?([^\s>]+)/gm;
const AUTOLINK = /<([a-z][a-z0-9+.-]*:[^>\s]*)>/gi;
const BARE_HTTP = /(?<![\w(<])http:\/\/[^\s)>]+/gi;

function checkTarget(target: string, routes: ReadonlySet<string>): string | null {
	if (target === '') return 'Der Verweis hat kein Ziel. Beispiel: [Methodik](/methodik/)';
	if (target.startsWith('#') || target.startsWith('https://') || target.startsWith('mailto:')) return null;
	if (/^http:/i.test(target))
		return `Die Adresse ${target} ist unverschlüsselt. Verweisen Sie auf https:// oder streichen Sie sie.`;
	if (!target.startsWith('/') || target.startsWith('//'))
		return `Das Ziel „${target}“ ist nicht erlaubt. Eigene Seiten beginnen mit /, fremde mit https://. Beispiel: /massnahmen/ruecksicherung-testen/`;
	const route = target.replace(/[?#].*$/, '');
	if (routes.has(route)) return null;
	return `Die Seite ${route} gibt es nicht.${suggestion(route, routes) || ' Eigene Seiten enden mit /. Beispiel: /selbstcheck/'}`;
}

function checkImage(
	alt: string,
	target: string | undefined,
	entry: ArticleEntry,
	media: ReadonlySet<string>,
): string[] {
	const messages: string[] = [];
	if (alt.trim() === '')
		messages.push(
			'Das Bild hat keine Beschreibung. Schreiben Sie zwischen die Klammern, was man darauf sieht. Beispiel: ![Ablauf der Meldung in drei Schritten](./medien/ablauf.webp)',
		);
	const section = entry.id.slice(0, entry.id.indexOf('/'));
	const isKnown = target?.startsWith('./') === true && media.has(`${section}/${target.slice(2)}`);
	if (target !== undefined && !isKnown)
		messages.push(
			`Das Bild „${target}“ liegt nicht in content/articles/${section}/medien. Beispiel: ./medien/ablauf.webp`,
		);
	return messages;
}

function checkParagraph(
	{ text, line }: MarkdownLine,
	entry: ArticleEntry,
	routes: ReadonlySet<string>,
	media: ReadonlySet<string>,
): Problem[] {
	const problems: Problem[] = [];
	const source = withoutCode(text);
	const report = (index: number, message: string) =>
		problems.push({ path: entry.path, line: line + source.slice(0, index).split('\n').length - 1, at: [], message });
	for (const { 1: alt = '', 2: target, index } of source.matchAll(IMAGE))
		for (const message of checkImage(alt, target, entry, media)) report(index, message);
	const withoutImages = source.replace(IMAGE, (image) => image.replace(/[^\n]/g, '·'));
	for (const pattern of [LINK, DEFINITION, AUTOLINK]) {
		for (const match of withoutImages.matchAll(pattern)) {
			const message = checkTarget(match[1] ?? match[2] ?? '', routes);
			if (message !== null) report(match.index, message);
		}
	}
	for (const match of withoutImages.matchAll(BARE_HTTP)) report(match.index, checkTarget(match[0], routes) ?? '');
	return problems;
}

/** Links and images of an article: known pages, encrypted addresses, own pictures with a description. */
export const articleLinks: Rule = (content) => {
	const routes = knownRoutes(content);
	return content.articles.flatMap((entry) =>
		paragraphsOf(entry.body, entry.bodyLine).flatMap((part) =>
			checkParagraph(part, entry, routes, content.fileIds.media),
		),
	);
};
