import type { Ack, AnswerStore, CheckContent, NewCheck } from './answer-store.ts';
import type { FieldChange } from './change.ts';
import { timestamp } from './timestamp.ts';

/** The methods of a store that change one field of the check. */
export type Writers = Pick<AnswerStore, 'answer' | 'setFact' | 'setMode' | 'setLeftOut' | 'setStep' | 'keepKurzcheck'>;

/** Turns every writing method into one change, with the time of the clock handed in. */
export function createWriters(now: () => Date, submit: (change: FieldChange) => Promise<Ack>): Writers {
	const set = (path: FieldChange['path'], value: unknown, at: string | null = timestamp(now())) =>
		submit({ path, value, at });
	return {
		answer: (questionId, answer) => set(['answers', questionId], answer ?? undefined),
		setFact: (factId, said) => {
			const at = timestamp(now());
			return set(['profile', factId], said ? { ...said, at } : undefined, at);
		},
		setMode: (mode) => set(['mode'], mode, null),
		setLeftOut: (domainIds) => set(['leftOutDomainIds'], domainIds),
		setStep: (step) => set(['step'], step, null),
		keepKurzcheck: (kept) => set(['kurzcheck'], kept, null),
	};
}

/** A check without answers, begun now. */
export function emptyCheck({ questionnaireVersion, mode, step, profile = {} }: NewCheck, now: Date): CheckContent {
	const at = timestamp(now);
	const nothingSaid = { answers: {}, leftOutDomainIds: [], kurzcheck: null };
	return { questionnaireVersion, mode, profile, ...nothingSaid, step, startedAt: at, updatedAt: at };
}
