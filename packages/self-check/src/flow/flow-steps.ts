/** One screen of a check. */
export type FlowStep =
	| { readonly kind: 'start' }
	| { readonly kind: 'question'; readonly questionId: string }
	| { readonly kind: 'result' };

/** Name of a step as it stands in the address. Empty for the start. Never holds an answer. */
export function flowStepName(step: FlowStep): string {
	if (step.kind === 'question') return `frage-${step.questionId}`;
	return step.kind === 'result' ? 'ergebnis' : '';
}

/** Step for a name; anything unknown is the start. Whether the question is asked, the session decides. */
export function flowStepFromName(name: string): FlowStep {
	const [, questionId] = /^frage-([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(name) ?? [];
	if (questionId !== undefined) return { kind: 'question', questionId };
	return { kind: name === 'ergebnis' ? 'result' : 'start' };
}
