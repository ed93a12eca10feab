import type { AddressBar } from './address-bar.ts';
import { type Step, stepFromName, stepName } from './steps.ts';

/** Where the visitor is and where a changed answer leads back to. */
export interface Position {
	readonly step: Step;
	readonly returnTo: Step | null;
}

/** The part of the browser's history the check uses. Handed in, so that a test needs no window. */
export interface StepHistory {
	current(): Position;
	push(position: Position): void;
	replace(position: Position): void;
	/** Calls back on Back, Forward and edited addresses. Returns the way to stop. */
	listen(onmove: (position: Position) => void): () => void;
}

/** Steps as fragments of the page's address: real entries, so Back, Forward and reload work at every step. */
export function browserHistory(view: AddressBar): StepHistory {
	function current(): Position {
		const state: unknown = view.history.state;
		const returnTo =
			typeof state === 'object' && state !== null && 'returnTo' in state && typeof state.returnTo === 'string'
				? stepFromName(state.returnTo)
				: null;
		return { step: stepFromName(view.location.hash), returnTo };
	}

	function entry({ step, returnTo }: Position): [state: object, title: string, url: string] {
		const address = step.kind === 'start' ? view.location.pathname + view.location.search : `#${stepName(step)}`;
		return [returnTo === null ? {} : { returnTo: stepName(returnTo) }, '', address];
	}

	return {
		current,
		push: (position) => view.history.pushState(...entry(position)),
		replace: (position) => view.history.replaceState(...entry(position)),
		listen(onmove) {
			const handler = () => onmove(current());
			view.addEventListener('popstate', handler);
			return () => view.removeEventListener('popstate', handler);
		},
	};
}
