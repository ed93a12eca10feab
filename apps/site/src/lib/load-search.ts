/** One result, loaded. */
export interface FoundPage {
	readonly url: string;
	readonly meta: { readonly title: string; readonly kind: string; readonly summary: string };
	/** The place of the text where the words stand, without marks. */
	readonly plain_excerpt?: string;
}

/** A result whose page is not loaded yet. */
export interface Found {
	readonly id: string;
	readonly score: number;
	data(): Promise<FoundPage>;
}

type Filters = { readonly filters?: Readonly<Record<string, string>> };

/** The program in /pagefind/, as far as the search page uses it. */
interface Program {
	options(options: { readonly noWorker: boolean; readonly basePath: string }): Promise<void>;
	init(): Promise<void>;
	search(words: string, options: Filters): Promise<{ readonly results: readonly Found[] }>;
}

/** The search, loaded. */
export interface Search {
	/** What fits the words, of one kind. */
	find(words: string, kind: string): Promise<readonly Found[]>;
	/** Words that can be corrected to, the most frequent first; none if they cannot be loaded. */
	vocabulary(): Promise<readonly string[]>;
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
	const program: Program = await import(/* @vite-ignore */ address).catch((error) => {
		failures += 1;
		throw error;
	});
	await program.options({ noWorker: true, basePath: FOLDER });
	await program.init();
	let words: Promise<readonly string[]> | null = null;
	return {
		find: async (text, kind) => (await program.search(text, { filters: { kind } })).results,
		vocabulary() {
			words ??= fetch(`${FOLDER}woerter.json`).then((answer) => (answer.ok ? answer.json() : []));
			return words.catch(() => []);
		},
	};
}
