import type { CheckSession } from '../session/check-session.svelte.ts';

/**
 * Loads what only the result needs: the measures, its screen and the chart. The browser keeps all three, so calling it
 * early costs nothing later and lets the visitor finish without a connection. The chart may fail; a drawn rose replaces it.
 *
 * @throws if the measures or the screen cannot be loaded
 */
export async function loadResult(session: CheckSession) {
	const [catalogue, screen] = await Promise.all([
		session.loadCatalogue(),
		import('../result/ResultScreen.svelte'),
		import('../chart/draw-radar.ts').catch(() => null),
	]);
	return { Screen: screen.default, catalogue };
}
