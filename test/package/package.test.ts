import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PACKAGE, PartnerProject, PartnerProjectError, packWidget } from './partner-project.ts';

const TIMEOUT_MS = 600_000;

/** Every kind of file the package may hold; a new one has to be added here on purpose. */
const EXPECTED = [
	/^(LICENSE|README\.md|THIRD-PARTY-NOTICES\.txt|package\.json|custom-elements\.json)$/,
	/^(index|inline)\.(js|d\.ts)$/,
	/^it-kompass-widget\.mjs$/,
	/^inline\/[\w.-]+-[\w-]{8}\.(js|woff2)$/,
	/^app\/v1\.js$/,
	/^app\/embed\/v1\/index\.html$/,
	/^app\/embed\/v1\/assets\/[\w.-]+-[\w-]{8}\.(js|css|woff2)$/,
	/^app\/embed\/v1\/partner\/[a-z0-9-]+\.(svg|png|webp)$/,
];

/** Passed on inside the package. */
const FOREIGN = [
	'@fontsource-variable/source-sans-3',
	'@fontsource/source-serif-4',
	'@kurkle/color',
	'chart.js',
	'dexie',
	'svelte',
	'zod',
];

let project: PartnerProject;

beforeAll(() => {
	project = new PartnerProject();
}, TIMEOUT_MS);
afterAll(() => project.remove());

/** What is wrong with the types of a packed package, and for which way of resolving. */
async function typeProblems(tarball: string): Promise<readonly { readonly kind: string; readonly how: string }[]> {
	const analysis = await checkPackage(createPackageFromTarballData(readFileSync(tarball)));
	if (analysis.types === false) throw new Error('The package has no types at all.');
	return analysis.problems.map((problem) => ({
		kind: problem.kind,
		how: 'resolutionKind' in problem ? problem.resolutionKind : '',
	}));
}

function failureOf(run: () => void): string {
	try {
		run();
	} catch (error) {
		if (error instanceof PartnerProjectError) return error.message;
		throw error;
	}
	return '';
}

const text = (path: string) => readFileSync(join(PACKAGE, path), 'utf8');

describe('the package', () => {
	test('holds what was agreed and nothing else', () => {
		const paths = project.packed.files.map(({ path }) => path);
		expect(paths.filter((path) => !EXPECTED.some((kind) => kind.test(path)))).toEqual([]);
		expect(EXPECTED.filter((kind) => !paths.some((path) => kind.test(path)))).toEqual([]);
	});

	test('names no path of the machine and no source of ours', () => {
		const traces = /node_modules|sourceMappingURL|\/(home|root|Users|tmp|work|builds?)\/|packages\/|apps\/|file:\/\//;
		const found = project.packed.files
			.filter(({ path }) => !/\.(woff2|png|webp)$|^(LICENSE|THIRD-PARTY-NOTICES)/.test(path))
			.flatMap(({ path }) => traces.exec(text(path))?.map((trace) => `${path}: ${trace}`) ?? []);
		expect(found).toEqual([]);
	});

	test('passes publint', async () => {
		const { messages } = await publint({ pkgDir: PACKAGE, pack: false, strict: true });
		expect(messages).toEqual([]);
	});

	test('would not pass without its declarations', async () => {
		const broken = join(project.root, 'broken');
		cpSync(PACKAGE, broken, { recursive: true });
		rmSync(join(broken, 'inline.d.ts'));
		const { messages } = await publint({ pkgDir: broken, pack: false, strict: true });
		expect(messages.map(({ code }) => code)).toContain('FILE_DOES_NOT_EXIST');
		expect(await typeProblems(packWidget(broken, project.root).tarball)).toContainEqual({
			kind: 'UntypedResolution',
			how: 'bundler',
		});
	});

	test('has types every way of resolving finds; `require` gets the module, as Node 22 allows', async () => {
		const problems = await typeProblems(project.packed.tarball);
		expect(problems.filter(({ kind, how }) => kind !== 'CJSResolvesToESM' || how !== 'node16-cjs')).toEqual([]);
	});

	test('says under which terms it passes on what others wrote', () => {
		const notices = text('THIRD-PARTY-NOTICES.txt');
		const named = [...notices.matchAll(/^- (\S+) [\d.]+ \((MIT|Apache-2\.0|OFL-1\.1)\)$/gm)].map(([, name]) => name);
		expect(named).toEqual(FOREIGN);
		for (const terms of ['SIL OPEN FONT LICENSE', 'Apache License', 'Permission is hereby granted']) {
			expect(notices).toContain(terms);
		}
	});

	test('can be imported where there is no page', async () => {
		const entries = ['index.js', 'inline.js'].map((name) => import(join(PACKAGE, name)));
		const [frame, inline] = await Promise.all(entries);
		expect(Object.keys(frame).sort()).toEqual(['ELEMENT', 'defineSelfCheck']);
		expect(Object.keys(inline).sort()).toEqual(['INLINE_ELEMENT', 'defineInlineSelfCheck']);
	});

	test('compiles in a partner’s project, where only what is wrong is refused', () => {
		const refused = failureOf(() => project.run('tsc', '-p', '.'));
		const places = [...refused.matchAll(/^(\w+\.ts)\((\d+),/gm)].map(([, file, line]) => `${file}:${line}`);
		expect(places).toEqual(['faults.ts:4', 'faults.ts:5', 'faults.ts:6']);
	});

	test('prints how to call its command', () => {
		const command = 'node_modules/.bin/it-kompass-widget';
		expect(() => project.run(command)).toThrow('it-kompass-widget copy <Ordner>');
	});
});
