import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { colourFaults, paletteColours } from './colour-copies.ts';
import { projectFiles, ROOT } from './project-files.ts';

const TOKENS = 'packages/ui/src/tokens.css';
const palette = paletteColours(readFileSync(ROOT + TOKENS, 'utf8'));

describe('colourFaults', () => {
	test('finds none in the project', () => {
		const files = projectFiles(/^(packages|apps)\/.*\.(ts|js|svelte|astro|css|html|php|svg)$/).filter(
			({ path }) => path !== TOKENS && !/\.test\.ts$/.test(path),
		);
		expect(palette.size).toBeGreaterThan(25);
		expect(files.some(({ path }) => path.endsWith('favicon.svg'))).toBe(true);
		expect(files.flatMap(({ path, text }) => colourFaults(path, text, palette))).toEqual([]);
	});

	test.each([
		['apps/site/src/layouts/Page.astro', '<meta name="theme-color" content="#faf8f3">', 'copies #faf8f3'],
		['apps/site/src/pages/a.astro', 'color: #14213D;', 'copies #14213d'],
		['apps/site/src/build/a.ts', 'const ACCENT = [0xa8, 0x3c, 0x17];', 'copies #a83c17'],
		['apps/site/src/favicon.svg', '<path fill="#a83c18" d="M0 0"/>', '#a83c18 is not in tokens.css'],
	])('refuses in %s: %s', (path, text, finding) => {
		expect(colourFaults(path, text, palette)).toEqual([expect.stringContaining(finding)]);
	});

	test.each([
		['apps/site/src/partner/a.ts', "const ground = '#ffffff';"],
		['apps/site/src/favicon.svg', '<path fill="#a83c17" d="M0 0"/>'],
		['apps/site/src/pages/a.astro', 'color: var(--itk-color-ink);'],
	])('allows in %s: %s', (path, text) => {
		expect(colourFaults(path, text, palette)).toEqual([]);
	});
});
