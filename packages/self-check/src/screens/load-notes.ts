import type { CheckSession } from '../session/check-session.svelte.ts';

/**
 * Loads what stands beside the questions: their notes, and the part that shows them. Asked for when a question is on the
 * screen, so that nobody waits for it before he can answer. The browser keeps it.
 *
 * @throws if the notes or the part cannot be loaded; a second call tries again
 */
export async function loadNotes(session: CheckSession) {
	const [notes, { default: Notes }] = await Promise.all([session.loadNotes(), import('./QuestionNotes.svelte')]);
	return { Notes, notes };
}
