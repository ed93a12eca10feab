import type { Site } from '@it-kompass/schema';

/** A value of schema.org as JSON-LD. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** A page on the way from the start page to this one. `path` starts with a slash. */
export interface Crumb {
	readonly name: string;
	readonly path: string;
}

const CONTEXT = 'https://schema.org';

/** Who operates the site. */
export function organizationLd(site: Site): JsonLd {
	return { '@context': CONTEXT, '@type': 'Organization', name: site.operator.name, url: site.url };
}

/** The way to this page, the start page first. */
export function breadcrumbLd(site: Site, crumbs: readonly Crumb[]): JsonLd {
	const all = [{ name: 'IT-Kompass', path: '/' }, ...crumbs];
	const itemListElement = all.map(({ name, path }, index) => ({
		'@type': 'ListItem',
		position: index + 1,
		name,
		item: new URL(path, site.url).href,
	}));
	return { '@context': CONTEXT, '@type': 'BreadcrumbList', itemListElement };
}

/** What a search engine wants to know of an article. Days are `YYYY-MM-DD`. */
export interface ArticleFacts {
	readonly path: string;
	readonly title: string;
	readonly summary: string;
	readonly publishedAt: string;
	readonly modifiedAt: string;
	readonly image: string;
	/** Addresses of the sources. */
	readonly citations: readonly string[];
	readonly reviewer?: string | undefined;
}

/** An article with dates, sources and, if a person answers for it, that person. */
export function articleLd(site: Site, article: ArticleFacts): JsonLd {
	const { path, title, summary, publishedAt, modifiedAt, image, citations, reviewer } = article;
	const organization = { '@type': 'Organization', name: site.operator.name, url: site.url };
	return {
		'@context': CONTEXT,
		'@type': 'Article',
		headline: title,
		description: summary,
		inLanguage: 'de',
		mainEntityOfPage: new URL(path, site.url).href,
		image: new URL(image, site.url).href,
		datePublished: publishedAt,
		dateModified: modifiedAt,
		author: organization,
		publisher: organization,
		citation: citations,
		...(reviewer === undefined ? {} : { editor: { '@type': 'Person', name: reviewer } }),
	};
}

/** The text of a data block. No sign in it can end the block or start a comment. */
export function jsonLdText(values: readonly JsonLd[]): string {
	return JSON.stringify(values.length === 1 ? values[0] : values).replace(/</g, '\\u003c');
}
