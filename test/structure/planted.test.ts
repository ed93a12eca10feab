import { spawnSync } from 'node:child_process';
import { cpSync, lstatSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from './project-files.ts';

// Each tool that guards the house gets a violation to find, in a copy of the workspace, so that no guard dies silently.

const NOT_COPIED = new Set(['dist', '.turbo', '.astro', '.vitest', 'test-results', 'playwright-report', 'fixtures']);

/** Storage may be imported so. */
const LATE = 'packages/self-check/src/planted-late.ts';

let copy: string;
let planted: string[] = [];

beforeAll(() => {
	copy = realpathSync(mkdtempSync(join(tmpdir(), 'itk-planted-')));
	for (const name of [
		'packages',
		'apps',
		'test',
		'tools',
		'package.json',
		'turbo.json',
		'pnpm-workspace.yaml',
		'pnpm-lock.yaml',
		'biome.json',
		'.gitignore',
	]) {
		// What pnpm links stays a link: relative ones then lead into the copy, just as they do here.
		cpSync(ROOT + name, join(copy, name), { recursive: true, verbatimSymlinks: true, filter: isCopied });
	}
	symlinkSync(`${ROOT}node_modules`, join(copy, 'node_modules'));
	run('git', 'init', '--quiet');
});
afterAll(() => rmSync(copy, { recursive: true }));
afterEach(() => {
	for (const path of planted) rmSync(join(copy, path));
	planted = [];
});

function isCopied(path: string): boolean {
	if (NOT_COPIED.has(basename(path))) return false;
	return !path.includes('/node_modules/.') || lstatSync(path).isSymbolicLink();
}

function plant(path: string, text: string): void {
	mkdirSync(dirname(join(copy, path)), { recursive: true });
	writeFileSync(join(copy, path), text);
	planted.push(path);
}

function run(program: string, ...args: string[]): { status: number | null; output: string } {
	const { status, stdout, stderr } = spawnSync(program, args, {
		cwd: copy,
		encoding: 'utf8',
		env: {
			...process.env,
			PATH: `${ROOT}node_modules/.bin${delimiter}${process.env.PATH ?? ''}`,
			TURBO_TELEMETRY_DISABLED: '1',
			NO_COLOR: '1',
		},
	});
	return { status, output: `${stdout}${stderr}` };
}

describe('dependency-cruiser', () => {
	// Only what is planted is read, with all it imports. That the project itself is sound is for "lint: imports" to say.
	test('finds every planted violation of the law of imports, and has nothing to say about Dexie imported late', () => {
		const violations: Record<string, readonly [path: string, text: string]> = {
			'schema-is-a-leaf': ['packages/schema/src/planted.ts', "import '../../ui/src/index.ts';"],
			'scoring-is-pure': [
				'packages/scoring/src/planted.ts',
				"import { idSchema } from '@it-kompass/schema';\nidSchema;",
			],
			'scoring-takes-types-from-schema-only': [
				'packages/scoring/src/planted-type.ts',
				"import type { x } from '@it-kompass/config/vitest';\nexport type Y = typeof x;",
			],
			'protocol-is-pure': ['packages/widget-protocol/src/planted.ts', "import '../../schema/src/index.ts';"],
			'only-apps-speak-the-protocol': [
				'packages/self-check/src/planted-protocol.ts',
				"import '../../widget-protocol/src/index.ts';",
			],
			'ui-knows-no-domain': ['packages/ui/src/planted.ts', "import '../../schema/src/index.ts';"],
			'hosting-stands-alone': ['packages/hosting/src/planted.ts', "import '../../schema/src/index.ts';"],
			'catalogue-reads-and-checks': ['packages/catalogue/src/planted.ts', "import '../../hosting/src/index.ts';"],
			'browser-takes-types-only-from-schema': [
				'packages/self-check/src/planted.ts',
				"import { idSchema } from '@it-kompass/schema';\nidSchema;",
			],
			'self-check-knows-its-layer': [
				'packages/self-check/src/planted-layer.ts',
				"import '../../hosting/src/index.ts';",
			],
			'storage-and-charts-load-late': [
				'packages/self-check/src/planted-dexie.ts',
				"import Dexie from 'dexie';\nDexie;",
			],
			'storage-adapter-loads-late': [
				'packages/self-check/src/planted-adapter.ts',
				"import { x } from './store/dexie-planted.ts';\nx;",
			],
			'loader-is-tiny': ['apps/widget/src/loader/planted.ts', "import '../embed/can-keep.ts';"],
			'no-deep-import': ['test/structure/planted.ts', "import '../../packages/schema/src/id.ts';"],
			'no-import-past-exports': ['packages/catalogue/src/planted-door.ts', "import '@it-kompass/schema/src/id.ts';"],
			'tools-run-and-are-not-part': ['packages/hosting/src/planted-tool.ts', "import '../../../tools/port-from.ts';"],
			'tools-know-no-package': ['tools/planted.ts', "import '../packages/hosting/src/index.ts';"],
			'apps-are-ends': ['packages/config/planted.ts', "import '../../apps/site/planted-page.ts';"],
			'no-circular': ['packages/hosting/src/planted-a.ts', "import './planted-b.ts';"],
		};
		for (const [path, text] of Object.values(violations)) plant(path, text);
		plant('packages/self-check/src/store/dexie-planted.ts', "import Dexie from 'dexie';\nexport const x = Dexie;");
		plant('packages/hosting/src/planted-b.ts', "import './planted-a.ts';");
		plant('apps/site/planted-page.ts', 'export const x = 1;');

		plant(LATE, "export const load = () => import('dexie');");

		const { status, output } = run('depcruise', '--config', 'packages/config/dependency-cruiser.mjs', ...planted);
		expect(status).not.toBe(0);
		const found = [...output.matchAll(/^ +(?:error|warn|info) ([\w-]+): (\S+)/gm)];
		expect(found.length).toBeGreaterThanOrEqual(Object.keys(violations).length);
		expect(found.filter(([, , path = '']) => path === LATE || !planted.includes(path)).map(([line]) => line)).toEqual(
			[],
		);
		const missed = Object.entries(violations).filter(([rule, [path]]) => !output.includes(`${rule}: ${path}`));
		expect(missed.map(([rule]) => rule)).toEqual([]);
	});
});

describe('turbo boundaries', () => {
	test('finds a path into another package and an undeclared dependency', () => {
		plant('packages/ui/src/planted.ts', "import { idSchema } from '@it-kompass/schema';\nidSchema;\n");
		plant('packages/scoring/src/planted.ts', "import '../../hosting/src/index.ts';\n");
		const { status, output } = run('turbo', 'boundaries');
		expect(status).not.toBe(0);
		expect(output).toContain('packages/ui/src/planted.ts');
		expect(output).toContain('packages/scoring/src/planted.ts');
	});
});

describe('Biome', () => {
	test('finds an unused import, a loose comparison and a foreign style', () => {
		plant('packages/hosting/src/planted.ts', 'import { a } from "./a.ts";\nexport const b = (c: string) => c == "1"\n');
		const { status, output } = run('biome', 'ci', 'packages/hosting/src/planted.ts');
		expect(status).not.toBe(0);
		for (const rule of ['noUnusedImports', 'noDoubleEquals', 'format']) expect(output).toContain(rule);
	});
});

describe('TypeScript', () => {
	test.each(['schema', 'scoring', 'widget-protocol'])(
		'knows no page, no timer, no console and no Node in %s',
		(name) => {
			const base = `packages/${name}/tsconfig.planted.json`;
			plant(base, JSON.stringify({ extends: './tsconfig.json', include: ['planted.ts'] }));
			plant(
				`packages/${name}/planted.ts`,
				'document;\nsetTimeout;\nconsole;\nprocess;\nwindow;\nlocalStorage;\nfetch;\nexport {};\n',
			);
			const { status, output } = run('tsc', '--noEmit', '-p', base);
			expect(status).not.toBe(0);
			for (const line of [1, 2, 3, 4, 5, 6, 7]) expect(output).toContain(`planted.ts(${line},1)`);
		},
	);
});
