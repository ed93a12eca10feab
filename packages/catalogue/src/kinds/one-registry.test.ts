import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CONTENT_KINDS } from './content-kinds.ts';

const packages = new URL('../../../../', import.meta.url).pathname;
const FOLDERS = [...new Set(CONTENT_KINDS.map(({ folder }) => folder.split('/')[0]).filter((name) => name !== ''))];
/** A folder of content at the beginning of a path, or in a list of folders in a pattern. */
const BRANCH = new RegExp(
	`(?:content/|['"\`(])(?:${FOLDERS.join('|')})/|(?:${FOLDERS.join('|')})\\|(?:${FOLDERS.join('|')})`,
);

/** Lines that branch. Comments do not, and neither does a link to an article, whose id begins with `nis2/`, too. */
function faultsIn(path: string, text: string): string[] {
	return text
		.split('\n')
		.filter((line) => BRANCH.test(line) && !/^\s*(?:\/?\*|\/\/|import )|routes\.article\(/.test(line))
		.map((line) => `${path}: ${line.trim()}`);
}

describe('the registry', () => {
	test('is the only place that knows where kinds lie', () => {
		const files = globSync(['packages/catalogue/src/**/*.ts', 'apps/site/src/**/*.{ts,astro}'], { cwd: packages });
		const others = files.filter((path) => !/\/kinds\/|\/src\/test\/|\.test\.ts$/.test(path));
		expect(others.length).toBeGreaterThan(200);
		expect(others.flatMap((path) => faultsIn(path, readFileSync(packages + path, 'utf8')))).toEqual([]);
	});

	test.each([
		"if (path.startsWith('content/funding/')) return;",
		'const INSTRUCTIONS = /(?:questionnaire|measures)/;',
		'const path = `measures/new.yaml`;',
	])('would not pass with %s', (line) => {
		expect(faultsIn('x.ts', line)).toHaveLength(1);
	});
});
