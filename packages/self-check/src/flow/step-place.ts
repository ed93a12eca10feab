import type { CheckSession } from '../session/check-session.svelte.ts';
import { stepName } from '../session/steps.ts';
import type { Place } from './place.svelte.ts';

/** The NIS2 check as steps of the self-check: `#nis2-frage-umsatz`. Back and Forward are those of the self-check. */
export class StepPlace implements Place {
	readonly #session: Pick<CheckSession, 'step' | 'go'>;

	constructor(session: Pick<CheckSession, 'step' | 'go'>) {
		this.#session = session;
	}

	get name(): string {
		const { step } = this.#session;
		return step.kind === 'nis2' ? step.place : '';
	}

	go(name: string): void {
		this.#session.go({ kind: 'nis2', place: name });
	}

	href(name: string): string {
		return `#${stepName({ kind: 'nis2', place: name })}`;
	}
}
