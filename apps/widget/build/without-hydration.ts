import type { Plugin } from 'vite';

const FILE = /svelte\/src\/internal\/client\/dom\/hydration\.js$/;
const FLAG = 'export let hydrating = false;';
const SETTER = 'hydrating = value;';

/** Svelte has changed its inside; see `without-hydration.ts`. */
export class HydrationFlagError extends Error {
	override readonly name = 'HydrationFlagError';
}

/**
 * Tells the bundler that nothing is ever hydrated: our frame arrives empty and is filled by `mount`. Svelte guards all
 * code for hydration with one flag so that it can be left out; made a constant, it really is. Saves 1.1 kB.
 *
 * @throws HydrationFlagError while building, when Svelte no longer has that flag
 */
export function withoutHydration(): Plugin {
	return {
		name: 'without-hydration',
		enforce: 'pre',
		transform(code, id) {
			if (!FILE.test(id)) return null;
			if (!code.includes(FLAG) || !code.includes(SETTER)) {
				throw new HydrationFlagError(
					`${id} has no hydration flag any more. Adapt or remove build/without-hydration.ts.`,
				);
			}
			return { code: code.replace(FLAG, 'export const hydrating = false;').replace(SETTER, ''), map: null };
		},
	};
}
