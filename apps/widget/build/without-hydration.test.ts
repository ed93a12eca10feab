import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { HydrationFlagError, withoutHydration } from './without-hydration.ts';

const SVELTE = dirname(fileURLToPath(import.meta.resolve('svelte/package.json')));
const FILE = `${SVELTE}/src/internal/client/dom/hydration.js`;

/** What the plugin makes of a file; `null` if it leaves it alone. */
function changed(id: string, code: string): string | null {
	const { transform } = withoutHydration();
	if (typeof transform !== 'function') throw new TypeError('The plugin changes nothing.');
	const result: unknown = Reflect.apply(transform, undefined, [code, id]);
	return typeof result === 'object' && result !== null && 'code' in result ? String(result.code) : null;
}

describe('withoutHydration', () => {
	test('finds its place in the Svelte that is installed', () => {
		expect(changed(FILE, readFileSync(FILE, 'utf8'))).toContain('export const hydrating = false;');
	});

	test('finds it however it is written', () => {
		const code =
			'export let\n\thydrating =false // "hydrating = value;"\nexport const set = (value) => {hydrating=value}';
		expect(changed(FILE, code)).toBe(
			'export const hydrating = false; // "hydrating = value;"\nexport const set = (value) => {;}',
		);
	});

	test.each([
		['there is none any more', 'export const other = 1;'],
		['it begins as something else', 'export let hydrating = true; export function set(value) { hydrating = value; }'],
		['it is set in two places', 'export let hydrating = false; hydrating = true; hydrating = false;'],
		['it is nowhere set', 'export let hydrating = false;'],
	])('stops the build when %s', (_, code) => {
		expect(() => changed(FILE, code)).toThrow(HydrationFlagError);
	});

	test('leaves every other file alone', () => {
		expect(changed(`${SVELTE}/src/index-client.js`, 'export const other = 1;')).toBeNull();
	});
});
