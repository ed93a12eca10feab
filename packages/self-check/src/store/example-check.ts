import type { KeptKurzcheck, StoredCheck } from '@it-kompass/schema/stored';
import type { AnswerStore, NewCheck, StoreSnapshot } from './answer-store.ts';

/** A clock that stands still. For tests. */
export const exampleNow = (): Date => new Date('2026-11-23T09:30:00.000Z');

/** For tests. */
export const exampleStart: NewCheck = { questionnaireVersion: '1.0.0', mode: 'voll', step: 'frage-a1' };

const RATED = { status: 'assessed', low: 3, high: 6, max: 9, level: { secured: 1, possible: 3 } } as const;
const NOT_ASKED = { status: 'not-asked', low: 0, high: 0, max: 0, level: null } as const;

/** A Kurzcheck as it was three days before, with an answer that has changed since. For tests. */
export const exampleKept: KeptKurzcheck = {
	questionnaireVersion: '1.0.0',
	modelVersion: '1.0.0',
	takenAt: '2026-11-20T08:04:00.000Z',
	facts: { mitarbeitende: '50-bis-249' },
	answers: { E3: { value: 'nie', rev: 1 }, A1: { value: 'weiss-nicht', rev: 2 } },
	leftOutDomainIds: [],
	asked: 15,
	open: 13,
	overall: { secured: 1, possible: 3 },
	domains: (['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'] as const).map((domainId) => ({
		domainId,
		...(domainId === 'I' ? NOT_ASKED : RATED),
	})),
};

/** A valid record with everything in it. For tests. */
export const exampleCheck: StoredCheck = {
	schemaVersion: 2,
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
	kurzcheck: exampleKept,
};

/** The first snapshot that fits. For tests: waits for an event, not for time. */
export function snapshotWhere(store: AnswerStore, fits: (snapshot: StoreSnapshot) => boolean): Promise<StoreSnapshot> {
	return new Promise((resolve) => {
		store.subscribe((snapshot) => fits(snapshot) && resolve(snapshot));
	});
}
