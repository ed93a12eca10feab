import { attributeOf, metaOf, type PageElement, type PageNode, pageElements } from './page-elements.ts';

/** One thing the search can find. */
export interface SearchRecord {
	/** Path, with a fragment for a place on a page. */
	readonly url: string;
	/** German: what it is, e.g. "Maßnahme". */
	readonly kind: string;
	readonly title: string;
	/** One sentence for the list of results; empty if the page has none. */
	readonly summary: string;
	/** Other words for it, which the text need not hold. */
	readonly words: readonly string[];
	/** Everything else it says. */
	readonly text: string;
}

/** What a page is, by the beginning of its address; the first that fits counts. */
const KINDS: readonly (readonly [start: string, kind: string])[] = [
	['/ratgeber/', 'Ratgeber'],
	['/massnahmen/', 'Maßnahme'],
	['/checklisten/', 'Checkliste'],
	['/foerdermittel/', 'Förderung'],
	['/glossar/', 'Begriff'],
	['/', 'Seite'],
];

/** Not what a page is about. */
const SKIPPED: ReadonlySet<string> = new Set(['script', 'style', 'nav', 'form', 'template', 'svg', 'button']);

/** Text of a node, without what is not worth finding and without the element that holds the title. */
function textOf(node: PageNode, title?: PageNode): string {
	if ('value' in node) return node.value;
	if (node === title) return ' ';
	if ('tagName' in node && (SKIPPED.has(node.tagName) || /\bitk-no-print\b/.test(attributeOf(node, 'class'))))
		return ' ';
	return 'childNodes' in node ? node.childNodes.map((child) => textOf(child, title)).join(' ') : ' ';
}

const split = (text: string, mark: string) =>
	text
		.split(mark)
		.map((word) => word.trim())
		.filter((word) => word !== '');

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * What the search finds on a built page: the page, and each term of the glossary by itself.
 * Nothing for pages kept out of search engines and for pages without a heading.
 *
 * @param path of the page, starting and ending with a slash
 */
export function searchRecords(path: string, page: PageNode): SearchRecord[] {
	const [main] = pageElements(page, ({ tagName }) => tagName === 'main');
	const [heading] = main === undefined ? [] : pageElements(main, ({ tagName }) => tagName === 'h1');
	if (metaOf(page, 'robots') !== undefined || main === undefined || heading === undefined) return [];
	const kind = KINDS.find(([start]) => path.startsWith(start) && path !== start)?.[1] ?? 'Seite';
	const summary = metaOf(page, 'description') ?? '';
	const words = split(metaOf(page, 'keywords') ?? '', ',');
	const whole = { url: path, kind, title: plain(textOf(heading)), summary, words };
	const terms = path === '/glossar/' ? pageElements(main, (element) => attributeOf(element, 'data-term') !== '') : [];
	return [
		{ ...whole, text: terms.length > 0 ? summary : plain(textOf(main, heading)) },
		...terms.map((element) => termRecord(path, element)),
	];
}

/** A term stands in a `dt`; the first paragraph behind it explains it in a sentence. */
function termRecord(path: string, element: PageElement): SearchRecord {
	const [name] = pageElements(element, ({ tagName }) => tagName === 'dt');
	const [short] = pageElements(element, ({ tagName }) => tagName === 'p');
	return {
		url: `${path}#${attributeOf(element, 'id')}`,
		kind: 'Begriff',
		title: attributeOf(element, 'data-term'),
		summary: short === undefined ? '' : plain(textOf(short)),
		words: split(attributeOf(element, 'data-words'), '|'),
		text: plain(textOf(element, name)),
	};
}
