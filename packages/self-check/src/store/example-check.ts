import type { StoredCheck } from '@it-kompass/schema/stored';
import type { AnswerStore, NewCheck, StoreSnapshot } from './answer-store.ts';

/** A clock that stands still. For tests. */
export const exampleNow = (): Date => new Date('2026-11-23T09:30:00.000Z');

/** For tests. */
export const exampleStart: NewCheck = { questionnaireVersion: '1.0.0', mode: 'voll', step: 'frage-a1' };

/** A valid record with everything in it. For tests. */
export const exampleCheck: StoredCheck = {
	schemaVersion: 1,
	id: 'aktuell',
	revision: 7,
	questionnaireVersion: '1.0.0',
	mode: 'voll',
	facts: { mitarbeitende: '50-bis-249', branche: 'maschinenbau' },
	answers: {
		E3: { value: 'halbjaehrlich', rev: 1 },
		A1: { value: 'weiss-nicht', rev: 2 },
		A10: { value: 'trifft-nicht-zu', rev: 1 },
	},
	leftOutDomainIds: ['G'],
	step: 'frage-e3',
	startedAt: '2026-11-20T08:00:00.000Z',
	updatedAt: '2026-11-23T09:30:00.000Z',
};

/** The first snapshot that fits. For tests: waits for an event, not for time. */
export function snapshotWhere(store: AnswerStore, fits: (snapshot: StoreSnapshot) => boolean): Promise<StoreSnapshot> {
	return new Promise((resolve) => {
		store.subscribe((snapshot) => fits(snapshot) && resolve(snapshot));
	});
}
