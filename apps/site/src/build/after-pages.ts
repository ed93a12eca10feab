import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { workOnPages } from './page-workers.ts';
import { writeSearchIndex } from './write-search-index.ts';

/** Draws the preview pictures and builds the search of the finished pages, side by side. */
export function afterPages(): AstroIntegration {
	return {
		name: 'after-pages',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const dist = fileURLToPath(dir);
				const { records, pictures } = workOnPages(dist);
				const search = records.then((found) => writeSearchIndex(dist, found).then(() => found.length));
				const [entries, drawn] = await Promise.all([search, pictures]);
				logger.info(`${drawn} preview pictures, ${entries} entries in the search`);
			},
		},
	};
}
