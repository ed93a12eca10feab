import type { CheckSession } from '../session/check-session.svelte.ts';

/**
 * Loads what only the result needs: the measures, its screen and the chart. The browser keeps all three, so calling it
 * early costs nothing later and lets the visitor finish without a connection. The chart may fail; a drawn rose replaces it.
 * So may the funding programmes; the measures then stand without them.
 *
 * @throws if the measures or the screen cannot be loaded
 */
export async function loadResult(session: CheckSession) {
	const [catalogue, screen, funding] = await Promise.all([
		session.loadCatalogue(),
		import('../result/ResultScreen.svelte'),
		session.loadFunding().catch(() => null),
		import('../chart/draw-radar.ts').catch(() => null),
	]);
	return { Screen: screen.default, catalogue, funding };
}
