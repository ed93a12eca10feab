import { suggestion } from '../closest-word.ts';
import type { ArticleText, Content } from '../content.ts';
import { headingIds } from '../heading-ids.ts';
import { ARTICLE } from '../kinds/record-kinds.ts';
import { type MarkdownLine, paragraphsOf, withoutCode } from '../markdown.ts';
import type { Problem } from '../problem.ts';
import { knownRoutes } from './known-routes.ts';
import type { Rule } from './rule.ts';

const IMAGE = /!\[([^\][]*)\](?:\(\s*<?([^\s)>]*))?/g;
const LINK = /\]\(\s*(?:<([^>]*)>|([^\s)]*))/g;
const DEFINITION = /^ {0,3}\[(?!\^)[^\]]+\]:\s*<?([^\s>]+)/gm;
const AUTOLINK = /<([a-z][a-z0-9+.-]*:[^>\s]*)>/gi;
const BARE_HTTP = /(?<![\w(<])http:\/\/[^\s)>]+/gi;

/** What a link can lead to. */
interface Targets {
	readonly routes: ReadonlySet<string>;
	/** Places by page, of the pages whose places content decides. Those of other pages are checked on the built site. */
	readonly places: ReadonlyMap<string, readonly string[]>;
}

function targetsOf(content: Content): Targets {
	const terms = content.glossary?.value.terms.map(({ id }) => id);
	return {
		routes: knownRoutes(content),
		places: new Map([
			...(terms === undefined ? [] : [['/glossar/', terms] as const]),
			...content.articleTexts.map(({ id, body }) => [`/ratgeber/${id}/`, headingIds(body)] as const),
		]),
	};
}

/** Letters an address writes in bytes, such as `%C3%BC`. */
function decoded(bytes: string): string {
	return Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8');
}

function checkPlace(route: string, fragment: string, { places }: Targets): string | null {
	const place = fragment.replace(/(?:%[0-9a-f]{2})+/gi, decoded);
	const known = places.get(route);
	// What holds a = is a filter or a search the page reads, not a place.
	if (known === undefined || place === '' || place.includes('=') || known.includes(place)) return null;
	const example = known[0] === undefined ? '' : ` Beispiel: ${route}#${known[0]}`;
	return `Die Stelle #${place} gibt es auf der Seite ${route} nicht.${suggestion(place, known) || example}`;
}

function checkTarget(target: string, own: string, targets: Targets): string | null {
	if (target === '') return 'Der Verweis hat kein Ziel. Beispiel: [Methodik](/methodik/)';
	if (target.startsWith('#')) return checkPlace(own, target.slice(1), targets);
	if (target.startsWith('https://') || target.startsWith('mailto:')) return null;
	if (/^http:/i.test(target))
		return `Die Adresse ${target} ist unverschlüsselt. Verweisen Sie auf https:// oder streichen Sie sie.`;
	if (!target.startsWith('/') || target.startsWith('//'))
		return `Das Ziel „${target}“ ist nicht erlaubt. Eigene Seiten beginnen mit /, fremde mit https://. Beispiel: /massnahmen/ruecksicherung-testen/`;
	const route = target.replace(/[?#].*$/, '');
	if (targets.routes.has(route)) return checkPlace(route, target.split('#')[1] ?? '', targets);
	return `Die Seite ${route} gibt es nicht.${suggestion(route, targets.routes) || ' Eigene Seiten enden mit /. Beispiel: /selbstcheck/'}`;
}

function checkImage(alt: string, target: string | undefined, entry: ArticleText, media: ReadonlySet<string>): string[] {
	const messages: string[] = [];
	if (alt.trim() === '')
		messages.push(
			'Das Bild hat keine Beschreibung. Schreiben Sie zwischen die Klammern, was man darauf sieht. Beispiel: ![Ablauf der Meldung in drei Schritten](./medien/ablauf.webp)',
		);
	const section = entry.id.slice(0, entry.id.indexOf('/'));
	const isKnown = target?.startsWith('./') === true && media.has(`${section}/${target.slice(2)}`);
	if (target !== undefined && !isKnown)
		messages.push(
			`Das Bild „${target}“ liegt nicht in content/${ARTICLE.folder}/${section}/medien. Beispiel: ./medien/ablauf.webp`,
		);
	return messages;
}

function checkParagraph(
	{ text, line }: MarkdownLine,
	entry: ArticleText,
	targets: Targets,
	media: ReadonlySet<string>,
): Problem[] {
	const problems: Problem[] = [];
	const source = withoutCode(text);
	const own = `/ratgeber/${entry.id}/`;
	const report = (index: number, message: string) =>
		problems.push({ path: entry.path, line: line + source.slice(0, index).split('\n').length - 1, at: [], message });
	for (const { 1: alt = '', 2: target, index } of source.matchAll(IMAGE))
		for (const message of checkImage(alt, target, entry, media)) report(index, message);
	const withoutImages = source.replace(IMAGE, (image) => image.replace(/[^\n]/g, '·'));
	for (const pattern of [LINK, DEFINITION, AUTOLINK]) {
		for (const match of withoutImages.matchAll(pattern)) {
			const message = checkTarget(match[1] ?? match[2] ?? '', own, targets);
			if (message !== null) report(match.index, message);
		}
	}
	for (const match of withoutImages.matchAll(BARE_HTTP)) report(match.index, checkTarget(match[0], own, targets) ?? '');
	return problems;
}

/** Links and images of an article: known pages and places on them, encrypted addresses, own pictures with a description. */
export const articleLinks: Rule = (content) => {
	const targets = targetsOf(content);
	return content.articleTexts.flatMap((entry) =>
		paragraphsOf(entry.body, entry.bodyLine).flatMap((part) =>
			checkParagraph(part, entry, targets, content.fileIds.media),
		),
	);
};
