import type { SearchRecord } from './search-records.ts';
import type { Synonyms } from './synonyms.ts';

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * A record as a page for the indexer, which takes how much a word weighs from attributes: its title most, then search words
 * and other names of what the title says, then the text. What no reader wrote stands last, so that it is in no excerpt.
 *
 * @param parts ends of compounds, from {@link compoundParts}
 */
export function recordPage(record: SearchRecord, { title, text }: Synonyms, parts: readonly string[]): string {
	const meta = (name: string, value: string) =>
		`<meta data-pagefind-meta="${name}[content]" content="${escaped(value)}">`;
	const block = (weight: number, words: string) => `<p data-pagefind-weight="${weight}">${escaped(words)}.</p>`;
	return [
		'<!doctype html><html lang="de"><head>',
		meta('title', record.title),
		meta('kind', record.kind),
		meta('summary', record.summary),
		`<meta data-pagefind-filter="kind[content]" content="${escaped(record.kind)}">`,
		'</head><body data-pagefind-body>',
		block(10, record.title),
		block(6, [...record.words, ...title].join(', ')),
		`<p>${escaped(record.text)}</p>`,
		block(0.5, [...text, ...parts].join(' ')),
		'</body></html>',
	].join('');
}
