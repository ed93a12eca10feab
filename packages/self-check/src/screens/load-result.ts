import type { CheckSession } from '../session/check-session.svelte.ts';

/**
 * Loads what only the result needs: the measures, the rules of NIS2, the funding programmes, the screens and the chart. The
 * browser keeps them, so calling it early costs nothing later and lets the visitor finish without a connection. The chart
 * may fail, a drawn rose replaces it; so may NIS2, funding and what gives the result to a partner, which are then left out.
 *
 * @throws if the measures or the screen cannot be loaded
 */
export async function loadResult(session: CheckSession) {
	const [catalogue, nis2, funding, handover, screen] = await Promise.all([
		session.loadCatalogue(),
		session.loadNis2().catch(() => null),
		session.loadFunding().catch(() => null),
		session.recipient === null ? null : import('../handover/HandoverSection.svelte').catch(() => null),
		import('../result/LoadedScreen.svelte'),
		import('../chart/draw-radar.ts').catch(() => null),
	]);
	return { Screen: screen.default, Handover: handover?.default ?? null, catalogue, nis2, funding };
}
