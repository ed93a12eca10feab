import type { Catalogue } from '@it-kompass/schema';

/**
 * Loads what only the result needs: its screen, and the measures its rows link to. The browser keeps both, so calling it
 * early costs nothing later. What is fetched does not depend on any answer.
 *
 * @throws if the screen or the measures cannot be loaded
 */
export async function loadNis2Result(loadCatalogue: () => Promise<Catalogue>) {
	const [catalogue, screen] = await Promise.all([loadCatalogue(), import('./Nis2Result.svelte')]);
	return { Screen: screen.default, catalogue };
}
