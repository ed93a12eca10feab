import { nis2De } from '../strings/nis2-de.ts';
import type { Nis2Screen } from './nis2-screen.ts';
import type { Nis2Step } from './nis2-steps.ts';

/** Title of the tab for the step on the screen. Never holds an answer or a verdict. */
export function nis2Title(step: Nis2Step, question: Nis2Screen | null): string {
	const name = step.kind === 'result' ? 'Ergebnis' : (question?.text ?? 'Start');
	return `${name} – ${nis2De.product} – IT-Kompass`;
}
