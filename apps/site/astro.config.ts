import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { readSite } from '@it-kompass/catalogue';
import { defineConfig } from 'astro/config';
import { alignAsClass } from './src/markdown/align-as-class.ts';
import { quietTables } from './src/markdown/quiet-tables.ts';

const content = fileURLToPath(new URL('../../content/', import.meta.url));

export default defineConfig({
	site: readSite(content).url,
	trailingSlash: 'always',
	compressHTML: true,
	build: { format: 'directory', inlineStylesheets: 'never' },
	devToolbar: { enabled: false },
	integrations: [
		svelte(),
		sitemap({ filter: (page) => !page.endsWith('/daten-loeschen/') && !page.endsWith('/404/') }),
	],
	markdown: {
		syntaxHighlight: false,
		processor: satteri({
			hastPlugins: [alignAsClass, quietTables],
			features: {
				smartPunctuation: { quotes: false },
				gfm: { footnotes: { label: 'Fußnoten', backLabel: 'Zurück zum Verweis {reference}' } },
			},
		}),
	},
	vite: {
		build: {
			assetsInlineLimit: 0,
			rolldownOptions: {
				output: {
					// The finder shares parts of the check. Cut where they overlap, the check would need more and smaller files
					// before its first question, and more bytes; so its screens and their parts stay in one.
					codeSplitting: { groups: [{ name: 'check', test: /packages\/self-check\/src\/(session|screens)\// }] },
				},
			},
		},
	},
});
