import { describe, expect, test } from 'vitest';
import { projectFiles } from './project-files.ts';
import { sourceFaults } from './source-rules.ts';

/** Joins the parts of a forbidden word, so that this file does not hold one. */
const word = (...parts: string[]) => parts.join('');

describe('sourceFaults', () => {
	test('finds none in the project', () => {
		const files = projectFiles(/./);
		expect(files.length).toBeGreaterThan(50);
		expect(files.flatMap(({ path, text }) => sourceFaults(path, text))).toEqual([]);
	});

	test.each([
		['packages/ui/src/A.svelte', word('{@', 'html text}')],
		['apps/site/src/pages/a.astro', word('<p set:', 'html={text} />')],
		['apps/site/src/pages/a.astro', word('<p set:', 'html={jsonLdText(values)} />')],
		['apps/site/src/pages/a.astro', word('<script type="application/ld+json" is:inline set:', 'html={text} />')],
		['packages/hosting/src/a.ts', word("'unsafe-", "inline'")],
		['packages/hosting/src/a.ts', word("'unsafe-", "eval'")],
		['packages/hosting/src/a.ts', word('// TO', 'DO later')],
		['packages/hosting/src/a.test.ts', word('test.', "skip('x')")],
		['test/e2e/a.spec.ts', word('test.', "only('x')")],
		['test/e2e/a.spec.ts', word('await page.waitFor', 'Timeout(5)')],
		['packages/hosting/src/a.ts', word('// @ts-', 'ignore')],
		['packages/hosting/src/index.ts', "export * from './a.ts';"],
		['packages/scoring/src/a.ts', 'const now = Date.now();'],
		['packages/scoring/src/a.ts', 'const now = new Date();'],
		['packages/schema/src/a.ts', 'const chance = Math.random();'],
		['apps/site/src/styles/a.css', '/* What. */\n@layer itk.pages { a { b: c } }'],
		['apps/site/src/styles/a.css', '@import "@it-kompass/ui/tokens.css";\n@layer itk.pages { a { b: c } }'],
		['apps/site/src/pages/a.astro', '<style>\n\t@layer itk.pages { a { b: c } }\n</style>'],
		['packages/scoring/src/utils.ts', 'export const a = 1;'],
		['packages/ui/src/helpers/a.ts', 'export const a = 1;'],
	])('refuses in %s: %s', (path, text) => {
		expect(sourceFaults(path, text)).toHaveLength(1);
	});

	test.each([
		[
			'apps/site/src/a.astro',
			word('<script type="application/ld+json" is:inline set:', 'html={jsonLdText(values)} />'),
		],
		['apps/site/src/styles/a.css', '@import "@it-kompass/ui/layer-order.css";\n@layer itk.pages { a { b: c } }'],
		['apps/site/src/styles/a.css', 'a { b: c }'],
		['packages/scoring/src/a.test.ts', 'const now = Date.now();'],
		['packages/scoring/src/a.ts', 'const sinceDate = dateSchema;'],
		['packages/self-check/src/a.ts', 'const now = new Date();'],
	])('allows in %s: %s', (path, text) => {
		expect(sourceFaults(path, text)).toEqual([]);
	});

	test.each([
		['packages/ui/src/a.ts', 300, 0],
		['packages/ui/src/a.ts', 301, 1],
		['packages/ui/src/A.svelte', 301, 1],
		['packages/ui/src/a.test.ts', 300, 0],
		['packages/ui/src/a.test.ts', 301, 1],
		['content/articles/a.md', 900, 0],
	])('for %s with %i lines finds %i', (path, lines, faults) => {
		expect(sourceFaults(path, 'a\n'.repeat(lines))).toHaveLength(faults);
	});

	test('names the line', () => {
		expect(sourceFaults('packages/scoring/src/a.ts', '\n\nDate.now()')[0]).toContain('a.ts:3: Date.now');
	});
});
