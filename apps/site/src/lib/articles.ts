import { type CollectionEntry, getCollection } from 'astro:content';
import { ARTICLE_SECTIONS } from '@it-kompass/schema';
import { isPublished } from './is-published.ts';
import { today } from './today.ts';

export type ArticleEntry = CollectionEntry<'articles'>;
export type SectionId = (typeof ARTICLE_SECTIONS)[number];

/** A section of the guide, as readers see it. */
export interface Section {
	readonly title: string;
	/** One sentence for its page, the feed and search engines. */
	readonly lead: string;
}

export const SECTIONS: Readonly<Record<SectionId, Section>> = {
	'ki-infrastruktur': {
		title: 'KI-Infrastruktur',
		lead: 'Wo ein KI-Modell laufen soll, was es braucht, was es kostet und wie Sie wieder herauskommen.',
	},
	nis2: {
		title: 'NIS2',
		lead: 'Wen das BSI-Gesetz meint, was es verlangt und wie Sie es im Alltag schaffen. Mit Paragraf und Datum.',
	},
	foerderung: {
		title: 'Förderung',
		lead: 'Wie Förderung für IT-Vorhaben läuft, was es gerade gibt, was beendet ist und wo Hilfe nichts kostet.',
	},
};

/** Id of the section an article lies in. */
export function sectionIdOf(article: ArticleEntry): SectionId {
	const id = article.id.slice(0, article.id.indexOf('/'));
	const section = ARTICLE_SECTIONS.find((each) => each === id);
	if (section === undefined) throw new Error(`${article.id} lies in no section. Run "pnpm content check".`);
	return section;
}

/** Title of the section an article lies in. */
export function sectionOf(article: ArticleEntry): string {
	return SECTIONS[sectionIdOf(article)].title;
}

let published: Promise<readonly ArticleEntry[]> | undefined;

/** Articles readers may see, in the order of the sections, then by address. The preview of the desk shows drafts too. */
export function allArticles(): Promise<readonly ArticleEntry[]> {
	// While a site is built nothing changes any more, and every page asks.
	if (import.meta.env.DEV) return readArticles();
	published ??= readArticles();
	return published;
}

async function readArticles(): Promise<readonly ArticleEntry[]> {
	const day = await today();
	const rank = (article: ArticleEntry) => ARTICLE_SECTIONS.indexOf(sectionIdOf(article));
	const articles = await getCollection('articles', ({ data }) => import.meta.env.DEV || isPublished(data, day));
	return articles.sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

/** The newest first; on the same day by address. */
export function newestFirst(articles: readonly ArticleEntry[]): readonly ArticleEntry[] {
	const day = ({ data }: ArticleEntry) => data.publishedAt;
	return articles.toSorted((a, b) => (day(a) === day(b) ? (a.id < b.id ? -1 : 1) : day(a) < day(b) ? 1 : -1));
}
