import type { Content } from '../content.ts';
import { paragraphsOf, withoutCode } from '../markdown.ts';

/** A place in content that leads out of the site. */
export interface LinkPlace {
	readonly path: string;
	readonly line: number;
}

const ADDRESS = /https:\/\/[^\s<>"“”]+/g;

/** What belongs to the sentence around an address, not to it: marks at its end, and a bracket that was opened before it. */
function trimmed(address: string): string {
	const text = address.replace(/[.,;:!?'*_]+$/, '');
	const open = text.split('(').length;
	const close = text.split(')').length;
	return close > open ? trimmed(text.slice(0, text.lastIndexOf(')'))) : text;
}

/** Every address outside the site in sources, articles and the official pages of programmes, without its fragment, with the places it stands at. Sorted. */
export function collectLinks(content: Content): ReadonlyMap<string, readonly LinkPlace[]> {
	const places = new Map<string, LinkPlace[]>();
	const add = (address: string, place: LinkPlace) => {
		const key = address.replace(/#.*$/, '');
		places.set(key, [...(places.get(key) ?? []), place]);
	};
	for (const { path, value, lineOf } of content.sources) add(value.url, { path, line: lineOf(['url']) });
	for (const { path, value, lineOf } of content.funding)
		if (value.official.url !== null) add(value.official.url, { path, line: lineOf(['official', 'url']) });
	for (const { path, body, bodyLine } of content.articles)
		for (const { text, line } of paragraphsOf(body, bodyLine)) {
			const source = withoutCode(text);
			for (const { 0: found, index } of source.matchAll(ADDRESS))
				add(trimmed(found), { path, line: line + source.slice(0, index).split('\n').length - 1 });
		}
	return new Map([...places].sort(([a], [b]) => (a < b ? -1 : 1)));
}
