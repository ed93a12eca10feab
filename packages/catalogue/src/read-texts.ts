import type { Content, Entry, Passage } from './content.ts';

/** A text that one person reads in one go, with the day that last happened. */
export interface ReadText {
	readonly path: string;
	readonly passages: readonly Passage[];
	/** `YYYY-MM-DD` */
	readonly read: string;
	/** Days listed for it by hand, with their lines. */
	readonly listed: readonly { readonly day: string; readonly line: number }[];
	/** Days it names only in a made-up example. */
	readonly invented: ReadonlySet<string>;
	/** German: how to say that it was read again, as the end of a sentence with „Sie“. */
	readonly done: string;
}

type Dated = Entry<{ readonly changesOn?: readonly string[] | undefined }>;

const NONE: ReadonlySet<string> = new Set();

function listedIn({ value, lineOf }: Dated) {
	return (value.changesOn ?? []).map((day, index) => ({ day, line: lineOf(['changesOn', index]) }));
}

/** Words of a drawing, each at its line. */
function drawnPassages(path: string, text: string): Passage[] {
	return [...text.matchAll(/>([^<>]*\S[^<>]*)</g)].map(({ 1: words = '', index }) => ({
		path,
		at: [],
		text: words,
		lineOf: (at) => text.slice(0, index + 1 + at).split('\n').length,
	}));
}

/** A drawing counts as read with the article that shows it; if several do, with the one that was read first. */
function drawings({ articles, diagrams, site }: Content): ReadText[] {
	return diagrams.map(({ path, id, text }) => {
		const days = articles
			.filter(({ body }) => new RegExp(`^ {0,3}::schaubild.*\\bid="?${id}\\b(?!-)`, 'm').test(body))
			.map(({ value }) => value.checkedAt)
			.sort();
		const read = days[0] ?? site?.value.contentAsOf ?? '';
		const done = 'setzen Sie checkedAt in den Artikeln, die das Schaubild zeigen';
		return { path, passages: drawnPassages(path, text), read, listed: [], invented: NONE, done };
	});
}

/** Every statement on NIS2 is read when the law is. */
function nis2Texts({ nis2 }: Content, passagesOf: (path: string) => readonly Passage[]): ReadText[] {
	const { kinds, unlisted, duties, deadlines, sentences } = nis2;
	if (deadlines === null) return [];
	const read = deadlines.value.legalSnapshot;
	const done = 'setzen Sie legalSnapshot in fristen.yaml';
	const lists = [
		[kinds, 'kinds', kinds?.value.kinds],
		[unlisted, 'trades', unlisted?.value.trades],
		[duties, 'duties', duties?.value.duties],
		[deadlines, 'deadlines', deadlines.value.deadlines],
		[sentences, 'reasons', sentences?.value.reasons],
		[sentences, 'regimes', sentences?.value.regimes],
		[sentences, 'whatIf', sentences?.value.whatIf],
	] as const;
	return lists.flatMap(([entry, key, statements = []]) => {
		if (entry === null) return [];
		const listed = statements.flatMap(({ changesOn = [] }, item) =>
			changesOn.map((day, index) => ({ day, line: entry.lineOf([key, item, 'changesOn', index]) })),
		);
		const passages = passagesOf(entry.path).filter(({ at }) => at[0] === key);
		return [{ path: entry.path, passages, read, listed, invented: NONE, done }];
	});
}

/** Every term is a text of its own, so that a list names the line of each. */
function termTexts({ glossary }: Content, passagesOf: (path: string) => readonly Passage[]): ReadText[] {
	if (glossary === null) return [];
	const { path, value, lineOf } = glossary;
	return value.terms.map(({ changesOn = [] }, item) => ({
		path,
		passages: passagesOf(path).filter(({ at }) => at[0] === 'terms' && at[1] === item),
		read: value.reviewed,
		listed: changesOn.map((day, index) => ({ day, line: lineOf(['terms', item, 'changesOn', index]) })),
		invented: NONE,
		done: 'setzen Sie reviewed im Glossar',
	}));
}

/** Everything in content that speaks of the world and carries a day on which somebody last read it. */
export function readTexts(content: Content): ReadText[] {
	const byPath = new Map<string, Passage[]>();
	for (const passage of content.passages) byPath.set(passage.path, [...(byPath.get(passage.path) ?? []), passage]);
	const passagesOf = (path: string) => byPath.get(path) ?? [];
	const text = (entry: Entry<unknown>, read: string, done: string, listed: ReadText['listed'] = []): ReadText => {
		const days = content.examples?.value.days.filter(({ article }) => article === entry.id).map(({ day }) => day);
		const { path } = entry;
		return { path, passages: passagesOf(path), read, listed, invented: new Set(days), done };
	};
	return [
		...content.articles.map((entry) => text(entry, entry.value.checkedAt, 'setzen Sie checkedAt', listedIn(entry))),
		...content.measures.map((entry) => text(entry, entry.value.reviewed, 'setzen Sie reviewed', listedIn(entry))),
		...content.checklists.map((entry) => text(entry, entry.value.reviewed, 'setzen Sie reviewed', listedIn(entry))),
		...content.funding.map((entry) => text(entry, entry.value.lastChecked, 'setzen Sie lastChecked')),
		...content.domains.map((entry) =>
			text(entry, content.frame?.value.published ?? '', 'veröffentlichen Sie eine neue Version des Fragebogens'),
		),
		...content.sources.map((entry) => ({
			...text(entry, entry.value.checked, 'setzen Sie checked'),
			listed: (entry.value.changesOn ?? [])
				.map(({ day }, index) => ({ day, line: entry.lineOf(['changesOn', index]) }))
				.filter(({ day }) => day > entry.value.checked),
		})),
		...termTexts(content, passagesOf),
		...nis2Texts(content, passagesOf),
		...drawings(content),
	];
}
