import type { Found, FoundPage, Search } from './load-search.ts';
import { type Ranked, rankResults } from './rank-results.ts';
import { hashOfSearch, type SearchRequest, searchFromHash } from './search-hash.ts';
import { suggestWords } from './suggest-words.ts';

/** Parts of the search page. */
export interface SearchParts {
	readonly form: HTMLFormElement;
	readonly list: HTMLElement;
	readonly status: HTMLElement;
	readonly more: HTMLButtonElement;
	/** Sentence that offers a correction, with the button that takes it. */
	readonly offer: HTMLElement;
	readonly take: HTMLButtonElement;
	/** Names of all kinds. */
	readonly kinds: readonly string[];
}

const PAGE = 10;
const PAUSE_MS = 150;

/** Connects the search page with the index, which loads with the first word. The request stands in the fragment. */
export function connectSearch(
	{ form, list, status, more, offer, take, kinds }: SearchParts,
	load: () => Promise<Search>,
): void {
	let loading: Promise<Search> | null = null;
	let found: readonly (Found & Ranked)[] = [];
	let run = 0;

	function current(): SearchRequest {
		const data = new FormData(form);
		return { words: String(data.get('suche') ?? ''), kind: String(data.get('art') ?? '') };
	}

	async function showMore(): Promise<void> {
		const own = run;
		const shown = list.children.length;
		const pages = await Promise.all(found.slice(shown, shown + PAGE).map((result) => result.data()));
		if (own !== run) return;
		list.append(...pages.map(rowOf));
		more.hidden = list.children.length >= found.length;
	}

	async function search(): Promise<void> {
		run += 1;
		const own = run;
		const { words, kind } = current();
		if (words.trim() === '') {
			clear();
			status.textContent = '';
			return;
		}
		status.textContent = 'Suche läuft …';
		try {
			loading ??= load();
			const [search] = await Promise.all([loading, pause()]);
			if (own !== run) return;
			const results = await findAll(search, words, kind === '' ? kinds : [kind]);
			if (own !== run) return;
			clear();
			found = results;
			await showMore();
			if (own !== run) return;
			status.textContent = countText(found.length);
			const meant = suggestWords(words, await search.vocabulary());
			if (own === run) propose(meant);
		} catch {
			loading = null;
			if (own !== run) return;
			clear();
			status.textContent =
				'Die Suche lässt sich gerade nicht laden. Prüfen Sie die Verbindung und suchen Sie noch einmal.';
		}
	}

	function clear(): void {
		found = [];
		list.replaceChildren();
		more.hidden = true;
		propose(null);
	}

	function propose(words: string | null): void {
		take.textContent = words ?? '';
		offer.hidden = words === null;
	}

	function takeOffer(): void {
		const field = form.elements.namedItem('suche');
		if (!(field instanceof HTMLInputElement)) return;
		field.value = take.textContent ?? '';
		field.focus();
		remember();
	}

	function remember(): void {
		const hash = hashOfSearch(current());
		history.replaceState(null, '', hash === '' ? location.pathname : `#${hash}`);
		void search();
	}

	function restore(): void {
		const { words, kind } = searchFromHash(location.hash);
		const field = form.elements.namedItem('suche');
		const choice = form.elements.namedItem('art');
		if (field instanceof HTMLInputElement) field.value = words;
		if (choice instanceof HTMLSelectElement) {
			choice.value = kind;
			if (choice.selectedIndex < 0) choice.value = '';
		}
		void search();
	}

	form.hidden = false;
	form.addEventListener('input', remember);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		void search();
	});
	take.addEventListener('click', takeOffer);
	more.addEventListener('click', async () => {
		const next = list.children.length;
		await showMore();
		list.children[next]?.querySelector('a')?.focus();
	});
	addEventListener('hashchange', restore);
	restore();
}

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

async function findAll(search: Search, words: string, kinds: readonly string[]): Promise<readonly (Found & Ranked)[]> {
	const byKind = await Promise.all(
		kinds.map(async (kind) =>
			(await search.find(words, kind)).map(({ id, score, data }) => ({ id, score, kind, data })),
		),
	);
	return rankResults(byKind.flat());
}

function countText(count: number): string {
	if (count === 0) return 'Nichts gefunden. Versuchen Sie ein kürzeres oder ein anderes Wort.';
	return count === 1 ? '1 Treffer' : `${count} Treffer`;
}

function rowOf({ url, meta, plain_excerpt: excerpt = '' }: FoundPage): HTMLElement {
	const row = document.createElement('li');
	const kind = document.createElement('span');
	kind.className = 'stamp';
	kind.textContent = meta.kind;
	const link = document.createElement('a');
	link.href = url;
	link.textContent = meta.title;
	const text = document.createElement('p');
	text.className = 'itk-muted';
	text.textContent = meta.summary || excerpt;
	const body = document.createElement('div');
	body.append(link, text);
	row.append(kind, body);
	return row;
}
