import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SVELTE } from './build-app.ts';
import { componentSheets } from './component-sheets.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'itk-sheets-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('componentSheets hands the styles of a component on, instead of a file or a <style> element', async () => {
	writeFileSync(join(folder, 'A.svelte'), '<p>A</p>\n<style>\n\tp { color: red; }\n</style>\n');
	writeFileSync(join(folder, 'taker.js'), 'export const addComponentSheet = (css) => console.log("taken", css);');
	writeFileSync(join(folder, 'main.js'), "export { default } from './A.svelte';");
	const built = await build({
		root: folder,
		configFile: false,
		logLevel: 'silent',
		plugins: [componentSheets(join(folder, 'taker.js')), svelte(SVELTE)],
		build: {
			write: false,
			minify: false,
			rolldownOptions: {
				input: join(folder, 'main.js'),
				preserveEntrySignatures: 'strict',
				external: /^(svelte|esm-env)\b|node_modules/,
			},
		},
	});
	const [bundle] = Array.isArray(built) ? built : [built];
	const parts = bundle && 'output' in bundle ? bundle.output : [];
	expect(parts.map(({ type }) => type)).toEqual(['chunk']);
	const code = parts.map((part) => (part.type === 'chunk' ? part.code : '')).join('');
	expect(code).toMatch(/console\.log\("taken", css\)/);
	expect(code).toMatch(/p\.svelte-\w+\s*\{\s*color:\s*red/);
	expect(code).not.toContain('append_styles');
});
