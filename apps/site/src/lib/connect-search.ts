import type { FoundPage, Search } from './load-search.ts';
import { hashOfSearch, type SearchRequest, searchFromHash } from './search-hash.ts';

/** Parts of the search page. */
export interface SearchParts {
	readonly form: HTMLFormElement;
	readonly list: HTMLElement;
	readonly status: HTMLElement;
	readonly more: HTMLButtonElement;
}

const PAGE = 10;
const PAUSE_MS = 150;

/** Connects the search page with the index, which loads with the first word. The request stands in the fragment. */
export function connectSearch({ form, list, status, more }: SearchParts, load: () => Promise<Search>): void {
	let loading: Promise<Search> | null = null;
	let found: readonly { data(): Promise<FoundPage> }[] = [];
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
			const filters = kind === '' ? {} : { filters: { kind } };
			const outcome = await (await loading).debouncedSearch(words, filters, PAUSE_MS);
			if (outcome === null || own !== run) return;
			clear();
			found = outcome.results;
			await showMore();
			if (own === run) status.textContent = countText(found.length);
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
	more.addEventListener('click', async () => {
		const next = list.children.length;
		await showMore();
		list.children[next]?.querySelector('a')?.focus();
	});
	addEventListener('hashchange', restore);
	restore();
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
