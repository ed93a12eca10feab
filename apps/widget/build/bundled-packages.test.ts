import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bundledPackages, MissingLicenceError, noticesText } from './bundled-packages.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'itk-bundled-'));
	write('main.js', "import { used } from '@scope/used';\nimport { unused } from 'unused';\nexport const a = used();\n");
	install('@scope/used', 'export const used = () => document.title;', { LICENSE: 'Terms', NOTICE: 'Notice' });
	install('unused', 'export const unused = 1;', {});
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
	mkdirSync(join(folder, path, '..'), { recursive: true });
	writeFileSync(join(folder, path), text);
}

function install(name: string, code: string, files: Readonly<Record<string, string>>): void {
	const manifest = { name, version: '1.2.3', license: 'MIT', main: 'index.js', type: 'module', sideEffects: false };
	const all = { 'package.json': JSON.stringify(manifest), 'index.js': code, ...files };
	for (const [file, text] of Object.entries(all)) write(`node_modules/${name}/${file}`, text);
}

async function watched() {
	const { plugin, list } = bundledPackages();
	await build({
		root: folder,
		configFile: false,
		logLevel: 'silent',
		plugins: [plugin],
		build: { write: false, rolldownOptions: { input: join(folder, 'main.js'), preserveEntrySignatures: 'strict' } },
	});
	return list;
}

describe('bundledPackages', () => {
	test('names what left something in the build, with its terms, and not what was shaken off', async () => {
		const list = await watched();
		expect(list()).toEqual([{ name: '@scope/used', version: '1.2.3', license: 'MIT', text: 'Terms\n\nNotice' }]);
		expect(noticesText(list())).toMatch(/- @scope\/used 1\.2\.3 \(MIT\)\n[\s\S]*Terms\n\nNotice/);
	});

	test('refuses to pass on what comes without terms', async () => {
		rmSync(join(folder, 'node_modules/@scope/used/LICENSE'));
		const list = await watched();
		expect(list).toThrow(MissingLicenceError);
	});
});
