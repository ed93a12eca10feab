import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { AdoptedStylesError, adoptedStyles } from './adopted-styles.ts';
import { HydrationFlagError, withoutHydration } from './without-hydration.ts';

const SVELTE = dirname(fileURLToPath(import.meta.resolve('svelte/package.json')));

/** What a plugin makes of a file; `null` if it leaves it alone. */
function changed({ transform }: ReturnType<typeof adoptedStyles>, id: string, code: string): string | null {
	if (typeof transform !== 'function') throw new TypeError('The plugin changes nothing.');
	const result: unknown = Reflect.apply(transform, undefined, [code, id]);
	return typeof result === 'object' && result !== null && 'code' in result ? String(result.code) : null;
}

describe.each([
	['adoptedStyles', adoptedStyles, 'src/internal/client/dom/css.js', 'adoptedStyleSheets', AdoptedStylesError],
	[
		'withoutHydration',
		withoutHydration,
		'src/internal/client/dom/hydration.js',
		'const hydrating = false',
		HydrationFlagError,
	],
] as const)('%s', (_, plugin, path, made, Fault) => {
	const id = `${SVELTE}/${path}`;

	test('finds its place in the Svelte that is installed', () => {
		expect(changed(plugin(), id, readFileSync(id, 'utf8'))).toContain(made);
	});

	test('stops the build when Svelte has changed there', () => {
		expect(() => changed(plugin(), id, 'export const other = 1;')).toThrow(Fault);
	});

	test('leaves every other file alone', () => {
		expect(changed(plugin(), `${SVELTE}/src/index-client.js`, 'export const other = 1;')).toBeNull();
	});
});
