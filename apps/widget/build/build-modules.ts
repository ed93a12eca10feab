import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type InlineConfig, type Plugin } from 'vite';
import { constantsFrom, SVELTE } from './build-app.ts';
import { componentSheets } from './component-sheets.ts';
import { shadowSheets } from './shadow-css.ts';

/** Where the modules come from and go to; absolute folders. */
export interface ModuleFolders {
	/** This application. */
	readonly root: string;
	readonly content: string;
	readonly outDir: string;
}

/**
 * Builds the two modules of the package for bundlers and browsers: `index.js`, the element with a frame, and `inline.js`,
 * the check in the page itself. What a page needs later lies in `inline/`, all addresses are relative to the modules.
 *
 * @param watch sees every file that goes into them
 */
export async function buildModules({ root, content, outDir }: ModuleFolders, watch: Plugin): Promise<void> {
	const entries = { index: 'src/package/index.ts', inline: 'src/inline/inline.ts' };
	for (const [name, path] of Object.entries(entries)) {
		const config: InlineConfig = {
			root,
			configFile: false,
			logLevel: 'warn',
			base: './',
			publicDir: false,
			define: constantsFrom(content),
			css: { postcss: { plugins: [shadowSheets] } },
			plugins: [componentSheets(join(root, 'src/inline/component-sheets.ts')), svelte(SVELTE), watch],
			build: {
				outDir,
				emptyOutDir: false,
				assetsInlineLimit: 0,
				modulePreload: false,
				target: 'es2022',
				rolldownOptions: {
					input: { [name]: join(root, path) },
					preserveEntrySignatures: 'strict',
					output: {
						entryFileNames: '[name].js',
						chunkFileNames: 'inline/[name]-[hash].js',
						assetFileNames: 'inline/[name]-[hash][extname]',
					},
				},
			},
		};
		await build(config);
	}
}
