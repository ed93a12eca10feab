import type { Loader } from 'astro/loaders';

/**
 * The loader, without what it kept from an earlier build. Astro takes an entry as unchanged while its file is; a diagram
 * in it or a rule of how Markdown becomes HTML may have changed all the same.
 */
export function wholeCollection(loader: Loader): Loader {
	return {
		...loader,
		load: (context) => {
			context.store.clear();
			return loader.load(context);
		},
	};
}
