import { de } from '../strings/de.ts';
import type { CheckSession } from './check-session.svelte.ts';

/** Title of the tab for the step on the screen. Never holds an answer or a level. */
export function screenTitle(session: CheckSession): string {
	return `${name(session)} – ${de.product} – IT-Kompass`;
}

function name(session: CheckSession): string {
	switch (session.step.kind) {
		case 'start':
			return 'Start';
		case 'context':
			return 'Angaben zum Betrieb';
		case 'question':
			return de.progress(
				session.questions.findIndex((question) => question.id === session.question?.id) + 1,
				session.questions.length,
			);
		case 'overview':
			return 'Übersicht';
		case 'result':
			return 'Ergebnis';
		case 'nis2':
			return 'NIS2';
	}
}
