import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { readRedirects, readSite } from '@it-kompass/catalogue';
import { defineConfig } from 'astro/config';
import { afterPages } from './src/build/after-pages.ts';
import { editorsDesk } from './src/build/editors-desk.ts';
import { islandStyles } from './src/build/island-styles.ts';
import { redirectList } from './src/build/redirect-list.ts';
import { alignAsClass } from './src/markdown/align-as-class.ts';
import { diagramFigure } from './src/markdown/diagram-figure.ts';
import { directives } from './src/markdown/directives.ts';
import { quietTables } from './src/markdown/quiet-tables.ts';

const content = fileURLToPath(new URL('../../content/', import.meta.url));

/** Endings of addresses that are no use to somebody who has not been led there. */
const UNLISTED = ['/daten-loeschen/', '/daten-geloescht/', '/404/', '/admin/'];

/**
 * Styles of the small parts, which every page gets through the door of their package. Spread over the screens that use
 * them, they would take those screens' styles along to every page.
 */
const STYLES_OF_PARTS = { name: 'parts', test: /packages\/ui\/src\/.*[?&]type=style/ };

/** Styles that several pages need: one file that stays in the browser's cache, where there would be one for each part. */
const STYLES_OF_SITE = {
	name: 'site',
	test: /(apps\/site|packages\/ui)\/src\/.*(\.css|[?&]type=style)/,
	minShareCount: 2,
};

/**
 * The finder shares parts of the check. Cut where they overlap, the check would need more and smaller files before its first
 * question, and more bytes; so its screens and their parts stay in one. Of what the check loads late, dialogs are the one
 * thing another page needs at once.
 */
const CODE_OF_CHECK: CodeGroup = {
	name: 'check',
	tags: ['$initial'],
	test: /packages\/self-check\/src\/(session|screens)\/(?!ConfirmDialog)/,
};

/** A rule of Vite's bundler for what lies in one file. */
interface CodeGroup {
	readonly name: string;
	readonly test: RegExp;
	readonly tags?: '$initial'[];
	readonly minShareCount?: number;
}

/** How one part of the build is cut into files. */
const groups = (...list: readonly CodeGroup[]) => ({
	build: { rolldownOptions: { output: { codeSplitting: { groups: [...list] } } } },
});

export default defineConfig({
	site: readSite(content).url,
	trailingSlash: 'always',
	compressHTML: true,
	build: { format: 'directory', inlineStylesheets: 'never' },
	devToolbar: { enabled: false },
	integrations: [
		svelte(),
		islandStyles(),
		sitemap({
			filter: (page) => !UNLISTED.some((ending) => page.endsWith(ending)),
		}),
		editorsDesk(process.env.ADMIN === '1'),
		redirectList(readRedirects(content)),
		afterPages(),
	],
	markdown: {
		syntaxHighlight: false,
		processor: satteri({
			mdastPlugins: [directives((id, caption) => diagramFigure(`${content}diagrams/`, id, caption))],
			hastPlugins: [alignAsClass, quietTables],
			features: {
				directive: true,
				smartPunctuation: { quotes: false },
				gfm: { footnotes: { label: 'Fußnoten', backLabel: 'Zurück zum Verweis {reference}' } },
			},
		}),
	},
	vite: {
		build: { assetsInlineLimit: 0 },
		environments: {
			prerender: groups(STYLES_OF_PARTS, STYLES_OF_SITE),
			client: groups(STYLES_OF_PARTS, CODE_OF_CHECK),
		},
	},
});
