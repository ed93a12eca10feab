import cruiser from '@it-kompass/config/dependency-cruiser';
import { describe, expect, test } from 'vitest';
import { type CruiserRule, deadRules } from './live-rules.ts';
import { projectFiles } from './project-files.ts';

const FILES = projectFiles(/\.(ts|mjs|js|svelte|astro|ya?ml|md|json)$/).map(({ path }) => path);

describe('deadRules', () => {
	test('finds none in the project', () => {
		const rules: readonly CruiserRule[] = cruiser.forbidden;
		expect(rules.length).toBeGreaterThan(10);
		expect(deadRules(rules, FILES)).toEqual([]);
	});

	test.each([
		['^apps/site/src/islands/', 1],
		['^(packages/self-check/src|apps/site/src/islands)/', 1],
		['^packages/schema/src/', 0],
		['^packages/(schema|gone)/src/(a|[^/]+)', 3],
		['(^|/)node_modules/dexie/', 0],
	])('in %s finds %i', (path, count) => {
		const found = deadRules(
			[{ name: 'planted', from: { path }, to: {} }],
			['packages/schema/src/b.ts', 'packages/self-check/src/a.ts'],
		);
		expect(found).toHaveLength(count);
	});

	test('finds an exception for files that do not exist', () => {
		const rule = {
			name: 'planted',
			from: {},
			to: { path: '^packages/', pathNot: ['^packages/gone/', '^packages/schema/'] },
		};
		expect(deadRules([rule], ['packages/schema/src/b.ts'])).toEqual([expect.stringContaining('^packages/gone/')]);
	});
});
