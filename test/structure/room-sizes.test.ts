import { describe, expect, test } from 'vitest';
import { projectFiles } from './project-files.ts';
import { folderFaults, isSource, lineCount, medianFaults } from './room-sizes.ts';

const FILES = projectFiles(/\.(ts|mjs|js|svelte|astro)$/);
const PATHS = FILES.map(({ path }) => path);

describe('medianFaults', () => {
	const lengths = FILES.filter(({ path }) => isSource(path)).map(({ text }) => lineCount(text));

	test('finds none in the project', () => {
		expect(lengths.length).toBeGreaterThan(500);
		expect(medianFaults(lengths)).toEqual([]);
	});

	test('refuses a project of crumbs, and one of blocks', () => {
		const crumbs = Array.from({ length: lengths.length }, () => 12);
		const blocks = Array.from({ length: lengths.length }, () => 180);
		expect(medianFaults([...lengths, ...crumbs])).toEqual([expect.stringContaining('below 40')]);
		expect(medianFaults([...lengths, ...blocks])).toEqual([expect.stringContaining('above 65')]);
	});

	test.each([
		[[39, 39, 100], 1],
		[[1, 40, 100], 0],
		[[1, 65, 100], 0],
		[[1, 66, 100], 1],
	])('in files of %j lines finds %i', (lines, count) => {
		expect(medianFaults(lines)).toHaveLength(count);
	});
});

describe('folderFaults', () => {
	const planted = (count: number, end = '.ts') =>
		Array.from({ length: count }, (_, at) => `packages/new/src/planted-${at}${end}`);

	test('finds none in the project', () => {
		expect(folderFaults(PATHS)).toEqual([]);
	});

	test('refuses one source file too many, and counts no tests', () => {
		expect(folderFaults([...PATHS, ...planted(25), ...planted(9, '.test.ts')])).toEqual([]);
		expect(folderFaults([...PATHS, ...planted(26)])).toEqual([
			'packages/new/src holds 26 source files, more than 25; divide it',
		]);
	});

	test('allows a large folder for a reason, and no reason for a small one', () => {
		const reasons = { 'packages/new/src': 'one rule per file' };
		expect(folderFaults(planted(30), reasons)).toEqual([]);
		expect(folderFaults(planted(3), reasons)).toEqual(['packages/new/src needs no reason any more; strike it off']);
		expect(folderFaults(planted(30), { 'packages/new/src': '' })).toHaveLength(1);
	});
});

describe('lineCount', () => {
	test.each([
		['', 1],
		['a', 1],
		['a\n', 1],
		['a\n\nb\n', 3],
	])('in %j finds %i', (text, count) => {
		expect(lineCount(text)).toBe(count);
	});
});
