/** One screen of the NIS2 check. */
export type Nis2Step =
	| { readonly kind: 'start' }
	| { readonly kind: 'question'; readonly questionId: string }
	| { readonly kind: 'result' };

/** Name of a step as it stands in the address. Empty for the start. Never holds an answer. */
export function nis2StepName(step: Nis2Step): string {
	if (step.kind === 'question') return `frage-${step.questionId}`;
	return step.kind === 'result' ? 'ergebnis' : '';
}

/** Step for a name; anything unknown is the start. Whether the question is asked, the session decides. */
export function nis2StepFromName(name: string): Nis2Step {
	const [, questionId] = /^frage-([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(name) ?? [];
	if (questionId !== undefined) return { kind: 'question', questionId };
	return { kind: name === 'ergebnis' ? 'result' : 'start' };
}
