import type { CheckSession } from '../session/check-session.svelte.ts';
import { loadNotes } from './load-notes.ts';

/**
 * Loads what only the result needs: the measures, the rules of NIS2, the funding programmes, the screens and the chart,
 * and what any screen may ask for on the way there: notes, dialogs, messages. The browser keeps them, so calling it early
 * costs nothing later and lets the visitor finish without a connection. The chart may fail, a drawn rose replaces it; so
 * may NIS2, funding and what gives a result to a partner, which are then left out. What belongs to other screens says
 * itself what is missing.
 *
 * @throws if the measures or the screen cannot be loaded
 */
export async function loadResult(session: CheckSession) {
	const later = [
		loadNotes(session),
		import('./OverviewScreen.svelte'),
		import('./check-dialogs.ts'),
		// Without keeping there is nothing to be said of saving but what the page says already.
		session.record.kept ? import('./StoreMessage.svelte') : null,
		import('../file/save-check.ts'),
	];
	const [catalogue, nis2, funding, handover, screen] = await Promise.all([
		session.loadCatalogue(),
		session.loadNis2().catch(() => null),
		session.loadFunding().catch(() => null),
		session.recipient === null ? null : import('../handover/HandoverSection.svelte').catch(() => null),
		import('../result/LoadedScreen.svelte'),
		import('../chart/draw-radar.ts').catch(() => null),
		Promise.allSettled(later),
	]);
	return { Screen: screen.default, Handover: handover?.default ?? null, catalogue, nis2, funding };
}
