import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const ROOT = new URL('../../', import.meta.url).pathname;

/** What the scheduled run looks for in the list to decide whether it fails. */
const [, pattern = '^$'] =
	/grep -qE '([^']+)' stale\.txt/.exec(readFileSync(`${ROOT}.github/workflows/stale.yml`, 'utf8')) ?? [];

function listOn(day: string): string {
	const { stdout } = spawnSync(process.execPath, ['packages/catalogue/bin/content.ts', 'stale', '--today', day], {
		cwd: ROOT,
		encoding: 'utf8',
	});
	return stdout;
}

describe('the scheduled run', () => {
	// Far enough ahead that texts and programmes of today are certainly due.
	const list = listOn('2035-01-01');

	test('fails for a programme shown as open, and for a text whose day is over', () => {
		const found = list.split('\n').filter((line) => new RegExp(pattern).test(line));
		expect(found.map((line) => line.replace(/: \d+$/, ''))).toEqual([
			'Der Tag ist vorbei, den Text hat seitdem niemand gelesen',
			'Als offen gezeigt, Prüfung überfällig',
		]);
	});

	test('does not fail for what is only announced', () => {
		expect(pattern).not.toContain('In den nächsten');
	});
});
