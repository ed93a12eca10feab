import { describe, expect, test } from 'vitest';
import { importFaults, importsOf } from './imports.ts';
import { projectFiles } from './project-files.ts';

const exported = new Set(
	projectFiles(/^packages\/[^/]+\/package\.json$/).flatMap(({ text }) => {
		const { name, exports = {} }: { name: string; exports?: object } = JSON.parse(text);
		return Object.keys(exports).map((door) => name.replace('@it-kompass/', '') + door.slice(1));
	}),
);

describe('importsOf', () => {
	test.each([
		["import { a } from 'a'", { specifier: 'a', isType: false, isDynamic: false }],
		["import 'a.css';", { specifier: 'a.css', isType: false, isDynamic: false }],
		["import type { A } from 'a'", { specifier: 'a', isType: true, isDynamic: false }],
		["import {\n\ta,\n\tb,\n} from 'a'", { specifier: 'a', isType: false, isDynamic: false }],
		["export { a } from 'a'", { specifier: 'a', isType: false, isDynamic: false }],
		["await import('a')", { specifier: 'a', isType: false, isDynamic: true }],
	])('reads %s', (source, expected) => {
		expect(importsOf(source)).toEqual([expected]);
	});

	test('reads every import of a script', () => {
		const source = "import a from 'a';\nimport b from 'b';\nconst c = () => import('c');\nexport const d = 'd';";
		expect(importsOf(source).map(({ specifier }) => specifier)).toEqual(['a', 'b', 'c']);
	});
});

describe('importFaults', () => {
	test('finds none in the project', () => {
		const files = projectFiles(/\.(svelte|astro)$/);
		expect(files.flatMap(({ path, text }) => importFaults(path, text, exported))).toEqual([]);
	});

	test.each([
		['packages/ui/src/A.svelte', "import type { Question } from '@it-kompass/schema'", 'not in its layer'],
		['packages/self-check/src/A.svelte', "import { questionSchema } from '@it-kompass/schema'", 'only types'],
		['packages/self-check/src/A.svelte', "import catalogue from '@it-kompass/catalogue'", 'catalogue'],
		['packages/self-check/src/A.svelte', "import Dexie from 'dexie'", 'loads late'],
		['packages/self-check/src/A.svelte', "import { Chart } from 'chart.js/auto'", 'loads late'],
		['apps/site/src/pages/a.astro', "import { scoreCheck } from '@it-kompass/scoring'", 'not in its layer'],
		['apps/site/src/pages/a.astro', "import { idSchema } from '@it-kompass/schema/src/id.ts'", 'not a door'],
		[
			'apps/site/src/pages/a.astro',
			"import A from '../../../../packages/ui/src/A.svelte'",
			'a path into another package',
		],
		['packages/self-check/src/A.svelte', "import { THEMES } from '@it-kompass/widget-protocol'", 'not in its layer'],
		['apps/other/src/a.astro', '', 'without a rule'],
	])('refuses in %s: %s', (path, source, reason) => {
		expect(importFaults(path, source, exported)).toEqual([expect.stringContaining(reason)]);
	});

	test.each([
		['packages/self-check/src/A.svelte', "import type { Question } from '@it-kompass/schema'"],
		['packages/self-check/src/A.svelte', "const { Chart } = await import('chart.js')"],
		['apps/site/src/pages/a.astro', "import Layout from '../layouts/Layout.astro'"],
	])('allows in %s: %s', (path, source) => {
		expect(importFaults(path, source, exported)).toEqual([]);
	});
});
