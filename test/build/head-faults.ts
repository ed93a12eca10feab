import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { elementsOf, type PageElement } from './elements-of.ts';

const MIN_DESCRIPTION = 50;
const MAX_DESCRIPTION = 160;
const MAX_PICTURE_BYTES = 90_000;
const [WIDTH, HEIGHT] = [1200, 630];
/** Width and height stand there in every PNG. */
const PNG_SIZE_AT = 16;

type Data = Readonly<Record<string, unknown>>;

/** What search engines and previews read of a built page. */
export interface Head {
	readonly title: string;
	readonly description: string;
	/** Kept out of search engines. */
	readonly isHidden: boolean;
	readonly canonical: string | undefined;
	readonly picture: string | undefined;
	/** Structured data. */
	readonly data: readonly Data[];
}

/** @throws {SyntaxError} if structured data is no JSON */
export function headOf(html: string): Head {
	const elements = elementsOf(parse(html));
	const find = (fits: (element: PageElement) => boolean) => elements.find(fits);
	const meta = (key: 'name' | 'property', value: string) =>
		find(({ name, attributes }) => name === 'meta' && attributes[key] === value)?.attributes.content;
	return {
		title: find(({ name }) => name === 'title')?.text ?? '',
		description: meta('name', 'description') ?? '',
		isHidden: meta('name', 'robots')?.includes('noindex') === true,
		canonical: find(({ attributes }) => attributes.rel === 'canonical')?.attributes.href,
		picture: meta('property', 'og:image'),
		data: elements
			.filter(({ attributes }) => attributes.type === 'application/ld+json')
			.flatMap(({ text }): Data[] => JSON.parse(text)),
	};
}

function pictureFaults(dist: string, address: string | undefined): string[] {
	if (address === undefined) return ['has no preview picture'];
	const file = join(dist, decodeURI(new URL(address).pathname));
	if (!existsSync(file)) return [`names a preview picture that is not there: ${address}`];
	const bytes = readFileSync(file);
	const [width, height] = [bytes.readUInt32BE(PNG_SIZE_AT), bytes.readUInt32BE(PNG_SIZE_AT + 4)];
	return [
		...(width === WIDTH && height === HEIGHT ? [] : [`has a preview picture of ${width} × ${height}`]),
		...(statSync(file).size <= MAX_PICTURE_BYTES ? [] : [`has a preview picture of ${statSync(file).size} bytes`]),
	];
}

/** Kinds of structured data a page must have, by its address. */
function kindsOf(path: string): readonly string[] {
	if (path === '/') return ['Organization'];
	return /^\/ratgeber\/[^/]+\/[^/]+\/$/.test(path) ? ['BreadcrumbList', 'Article'] : ['BreadcrumbList'];
}

const REQUIRED: Readonly<Record<string, readonly string[]>> = {
	Organization: ['name', 'url'],
	BreadcrumbList: ['itemListElement'],
	Article: ['headline', 'description', 'image', 'datePublished', 'dateModified', 'author', 'publisher', 'citation'],
};

function dataFaults(path: string, canonical: string, data: readonly Data[]): string[] {
	const missing = kindsOf(path).filter((kind) => !data.some((each) => each['@type'] === kind));
	const incomplete = data.flatMap((each) => {
		const kind = String(each['@type']);
		const fields = (REQUIRED[kind] ?? []).filter((field) => each[field] === undefined || each[field] === '');
		return fields.map((field) => `has ${kind} data without ${field}`);
	});
	const crumbs = data.find((each) => each['@type'] === 'BreadcrumbList')?.itemListElement as Data[] | undefined;
	const end = crumbs?.at(-1)?.item;
	return [
		...missing.map((kind) => `has no ${kind} data`),
		...incomplete,
		...(crumbs === undefined || end === canonical ? [] : [`has a way that ends at ${String(end)}`]),
	];
}

/**
 * What is wrong with the heads of a site's pages, one sentence each.
 *
 * @param pages HTML by path, e.g. `/methodik/`
 */
export function headFaults(dist: string, site: string, pages: ReadonlyMap<string, string>): readonly string[] {
	const owners = new Map<string, string>();
	return [...pages].flatMap(([path, html]) => {
		const { title, description, isHidden, canonical, picture, data } = headOf(html);
		const owner = owners.get(title);
		owners.set(title, path);
		const faults = owner === undefined ? [] : [`has the title of ${owner}: ${title}`];
		const address = new URL(path, site).href;
		const { length } = Array.from(description);
		if (isHidden) {
			if (canonical !== undefined) faults.push('is hidden and names an address for search engines');
		} else {
			if (canonical !== address) faults.push(`names ${canonical ?? 'no address'} as its own`);
			if (length < MIN_DESCRIPTION || length > MAX_DESCRIPTION) faults.push(`has a description of ${length} letters`);
			faults.push(...pictureFaults(dist, picture), ...dataFaults(path, address, data));
		}
		return faults.map((fault) => `${path} ${fault}`);
	});
}
