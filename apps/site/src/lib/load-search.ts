/** One result, loaded. */
export interface FoundPage {
	readonly url: string;
	readonly meta: { readonly title: string; readonly kind: string; readonly summary: string };
	/** The place of the text where the words stand, without marks. */
	readonly plain_excerpt?: string;
}

/** The program in /pagefind/, as far as the search page uses it. */
export interface Search {
	options(options: { readonly noWorker: boolean; readonly basePath: string }): Promise<void>;
	init(): Promise<void>;
	/** `null` if another search began meanwhile. */
	debouncedSearch(
		words: string,
		options: { readonly filters?: Readonly<Record<string, string>> },
		milliseconds: number,
	): Promise<{ readonly results: readonly { data(): Promise<FoundPage> }[] } | null>;
}

const FOLDER = '/pagefind/';

/** How often the program has been asked for in vain. */
let failures = 0;

/**
 * Loads the search. It runs without a worker, whose address the site's policy would have to trust.
 *
 * @throws if the index cannot be loaded, e.g. offline
 */
export async function loadSearch(): Promise<Search> {
	// Firefox and Safari remember an address that failed as long as the page lives; a new one is asked for again.
	const address = `${FOLDER}pagefind.js${failures > 0 ? `?${failures}` : ''}`;
	const search: Search = await import(/* @vite-ignore */ address).catch((error) => {
		failures += 1;
		throw error;
	});
	await search.options({ noWorker: true, basePath: FOLDER });
	await search.init();
	return search;
}
