import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ROOT } from './project-files.ts';
import { topLevelFaults } from './top-level.ts';

describe('topLevelFaults', () => {
	const names = readdirSync(ROOT);

	test('finds none in the project', () => {
		expect(topLevelFaults(names)).toEqual([]);
	});

	test.each(['scripts', 'vitest.config.ts', 'notes.md'])('refuses %s', (name) => {
		expect(topLevelFaults([...names, name])).toEqual([expect.stringContaining(name)]);
	});

	test('misses a room that is gone', () => {
		expect(topLevelFaults(names.filter((name) => name !== 'tools'))).toEqual(['tools is gone from the root']);
	});
});
