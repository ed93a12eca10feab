import type { CheckSession } from '@it-kompass/self-check';
import type { HostEvent } from '@it-kompass/widget-protocol';
import { isOpenStep } from './is-open-step.ts';

type Step = CheckSession['step'];

/**
 * Tells how far a check is: that it is there, begun, how many questions are answered, that its result is shown, that it
 * was deleted. Which answers were given stays inside; so only questions count that are put to everybody.
 *
 * @param turned called when the visitor has turned a page, before the new one is drawn: a host that scrolls only after
 * the frame has shrunk would show what stands below it for a moment. Among sealed pages, whose number may depend on
 * answers, nothing is said
 * @returns the way to stop
 */
export function sessionEvents(session: CheckSession, tell: (event: HostEvent) => void, turned: () => void): () => void {
	let wasReady = false;
	let wasRunning = false;
	let progress = '';
	let completed = false;
	let shown: Step | null = null;
	let wasOpen = true;

	function tellRunning(running: boolean): void {
		if (running === wasRunning) return;
		wasRunning = running;
		progress = '';
		completed = false;
		tell({ name: running ? 'start' : 'reset', detail: {} });
	}

	function tellProgress(answered: number, total: number): void {
		const now = `${answered}/${total}`;
		if (now === progress) return;
		// Begun anew in the place of another.
		if (answered === 0) completed = false;
		progress = now;
		tell({ name: 'progress', detail: { answered, total } });
	}

	return $effect.root(() => {
		$effect(() => {
			const { step } = session;
			const isOpen = isOpenStep(session);
			if (shown !== null && shown !== step && (isOpen || wasOpen)) turned();
			shown = step;
			wasOpen = isOpen;
		});
		$effect(() => {
			const { ready, step, questionnaire } = session;
			const { running, message, answers, context } = session.record;
			if (!ready) return;
			if (!wasReady) tell({ name: 'ready', detail: {} });
			wasReady = true;
			tellRunning(running);
			if (running) {
				const asked = questionnaire.domains
					.flatMap(({ questions }) => questions)
					.filter(({ quick, askIf }) => !askIf && (quick || context.mode === 'voll'));
				tellProgress(asked.filter(({ id }) => answers[id] !== undefined).length, asked.length);
			}
			if (running && step.kind === 'result' && !completed) {
				completed = true;
				tell({ name: 'complete', detail: { version: questionnaire.version } });
			}
			if (message === 'unavailable') tell({ name: 'error', detail: { reason: 'storage' } });
		});
	});
}
