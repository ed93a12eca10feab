import type { Ack, AnswerStore } from './answer-store.ts';
import type { Change, FieldChange } from './change.ts';
import { timestamp } from './timestamp.ts';

/** The methods of a store that change the check. */
export type Writers = Pick<
	AnswerStore,
	'begin' | 'answer' | 'setFact' | 'setMode' | 'setLeftOut' | 'setStep' | 'keepKurzcheck' | 'replace'
>;

/** Turns every writing method into one change, with the time of the clock handed in. */
export function createWriters(now: () => Date, submit: (change: Change) => Promise<Ack>): Writers {
	const set = (path: FieldChange['path'], value: unknown, at: string | null = timestamp(now())) =>
		submit({ kind: 'field', path, value, at });
	return {
		begin({ questionnaireVersion, mode, step, facts = {} }) {
			const at = timestamp(now());
			const times = { startedAt: at, updatedAt: at };
			const content = {
				questionnaireVersion,
				mode,
				facts,
				answers: {},
				leftOutDomainIds: [],
				step,
				kurzcheck: null,
				...times,
			};
			return submit({ kind: 'whole', content });
		},
		answer: (questionId, answer) => set(['answers', questionId], answer ?? undefined),
		setFact: (factId, optionId) => set(['facts', factId], optionId ?? undefined),
		setMode: (mode) => set(['mode'], mode, null),
		setLeftOut: (domainIds) => set(['leftOutDomainIds'], domainIds),
		setStep: (step) => set(['step'], step, null),
		keepKurzcheck: (kept) => set(['kurzcheck'], kept, null),
		replace: (content) => submit({ kind: 'whole', content }),
	};
}
