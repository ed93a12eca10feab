import { describe, expect, test } from 'vitest';
import { type Arrow, arrowsOf, cycleFaults, cyclicArrows } from './folder-cycles.ts';
import { projectFiles } from './project-files.ts';

const ROOT = 'packages/self-check/src/';
const FILES = projectFiles(/^packages\/self-check\/src\/(?!.*\.test\.ts$).*\.(ts|svelte)$/);

const arrows = (...all: readonly Arrow[]) => new Set(all);

describe('arrowsOf', () => {
	test('reads the imports between folders, of components and of types, and none inside a folder', () => {
		const files = [
			{ path: `${ROOT}a/x.ts`, text: "import type { Y } from '../b/y.ts';\nimport './z.ts';\nimport 'svelte';" },
			{ path: `${ROOT}b/Y.svelte`, text: "<script>\nconst late = () => import('../c/d/late.ts');\n</script>" },
			{ path: `${ROOT}index.ts`, text: "export { x } from './a/x.ts';" },
			{ path: 'packages/ui/src/a/x.ts', text: "import '../b/y.ts';" },
		];
		expect([...arrowsOf(ROOT, files)]).toEqual(['a → b', 'b → c', 'index.ts → a']);
	});
});

describe('cyclicArrows', () => {
	test('finds those that lead back, directly or round a corner, and no others', () => {
		expect(cyclicArrows(arrows('a → b', 'b → a', 'b → c'))).toEqual(['a → b', 'b → a']);
		expect(cyclicArrows(arrows('a → b', 'b → c', 'c → a', 'd → a'))).toEqual(['a → b', 'b → c', 'c → a']);
		expect(cyclicArrows(arrows('a → b', 'a → c', 'b → c'))).toEqual([]);
	});
});

describe('cycleFaults', () => {
	test('finds none in the project but those it knows', () => {
		const found = arrowsOf(ROOT, FILES);
		expect(found.size).toBeGreaterThan(40);
		expect(cycleFaults(found)).toEqual([]);
	});

	test('refuses a planted import that closes a circle', () => {
		const planted = { path: `${ROOT}store/planted.ts`, text: "import '../session/check-session.svelte.ts';" };
		expect(cycleFaults(arrowsOf(ROOT, [...FILES, planted]))).toContain(
			'store → session leads in a circle; let one know the other',
		);
	});

	test('wants a mended circle struck off', () => {
		expect(cycleFaults(arrows('a → b'), ['a → b'])).toEqual(['a → b leads in no circle any more; strike it off']);
	});
});
