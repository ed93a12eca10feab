/** One screen of the check. `overview` lists all answers; `context` asks about the firm and is never scored. */
export type Step =
	| { readonly kind: 'start' }
	| { readonly kind: 'context' }
	| { readonly kind: 'question'; readonly questionId: string }
	| { readonly kind: 'overview' }
	/** The one that counts, unless one of the two is named. */
	| { readonly kind: 'result'; readonly of?: 'kurzcheck' | 'voll' }
	/** A screen of the NIS2 check inside this one; `place` is its name there, empty at its start. */
	| { readonly kind: 'nis2'; readonly place: string };

const FIXED = { angaben: 'context', uebersicht: 'overview', ergebnis: 'result' } as const;

/** Name of a step as it stands behind the `#` of the address and in the stored record. Never holds an answer. */
export function stepName(step: Step): string {
	switch (step.kind) {
		case 'start':
			return 'start';
		case 'context':
			return 'angaben';
		case 'question':
			return `frage-${step.questionId.toLowerCase()}`;
		case 'overview':
			return 'uebersicht';
		case 'result':
			return step.of ? `ergebnis-${step.of}` : 'ergebnis';
		case 'nis2':
			return step.place === '' ? 'nis2' : `nis2-${step.place}`;
	}
}

/** Step for a fragment such as `#frage-e3`. Anything else, an empty fragment included, is the start. */
export function stepFromName(name: string): Step {
	const plain = name.replace(/^#/, '').toLowerCase();
	const question = /^frage-([a-i][1-9][0-9]?)$/.exec(plain);
	if (question?.[1] !== undefined) return { kind: 'question', questionId: question[1].toUpperCase() };
	const [isNis2, place = ''] = /^nis2(?:-([a-z0-9-]{1,35}))?$/.exec(plain) ?? [];
	if (isNis2) return { kind: 'nis2', place };
	const of = /^ergebnis-(kurzcheck|voll)$/.exec(plain)?.[1];
	if (of) return { kind: 'result', of: of as 'kurzcheck' | 'voll' };
	const kind = Object.hasOwn(FIXED, plain) ? FIXED[plain as keyof typeof FIXED] : 'start';
	return { kind };
}

export function isSameStep(a: Step, b: Step): boolean {
	return stepName(a) === stepName(b);
}
