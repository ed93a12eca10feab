import { join } from 'node:path';
import { readSite } from '@it-kompass/catalogue';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type InlineConfig, type Plugin } from 'vite';
import { withoutHydration } from './without-hydration.ts';

/** Options of the Svelte compiler that make every folder build the same bytes. */
export const SVELTE = {
	configFile: false,
	compilerOptions: {
		cssHash: ({ hash, name, css }: { hash: (text: string) => string; name: string; css: string }) =>
			`svelte-${hash(name + css)}`,
	},
} as const;

/** What the build puts in the place of `__SITE_URL__` and its like. */
export function constantsFrom(content: string): Readonly<Record<string, string>> {
	const { url, legalAsOf } = readSite(content);
	return { __SITE_URL__: JSON.stringify(url.replace(/\/$/, '')), __LEGAL_AS_OF__: JSON.stringify(legalAsOf) };
}

/**
 * Builds the page inside the frame. All addresses in it are relative, so that a partner can put the folder anywhere.
 *
 * @param root folder of this application
 * @param outDir folder for `index.html` and `assets/`, emptied before
 * @param content folder of the content
 */
export async function buildApp(root: string, outDir: string, content: string): Promise<void> {
	await build({
		...pageBuild(root, outDir, content),
		plugins: [withoutHydration(), svelte(SVELTE), siteInPage(content)],
	});
}

/**
 * Builds the page that shows partners what the check looks like between their texts. It loads the loader beside it.
 *
 * @param root folder of the page's sources
 */
export async function buildPreview(root: string, outDir: string, content: string): Promise<void> {
	await build({ ...pageBuild(root, outDir, content), plugins: [siteInPage(content)] });
}

function pageBuild(root: string, outDir: string, content: string): InlineConfig {
	return {
		root,
		configFile: false,
		logLevel: 'warn',
		base: './',
		publicDir: false,
		define: constantsFrom(content),
		build: {
			outDir,
			emptyOutDir: true,
			assetsInlineLimit: 0,
			// The list of what to load ahead of later parts would stand in the first file, 0.5 kB of it; they come a round trip later.
			modulePreload: false,
			rolldownOptions: {
				input: join(root, 'index.html'),
				// What the page needs before it runs stays in one file: cut where later parts share Svelte with it, it compresses 1 kB worse.
				output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } },
			},
		},
	};
}

function siteInPage(content: string): Plugin {
	const url = JSON.parse(constantsFrom(content).__SITE_URL__ ?? '""');
	return { name: 'site-in-page', transformIndexHtml: (html) => html.replaceAll('%SITE_URL%', url) };
}
