import type { KeptKurzcheck, StoredCheck } from '@it-kompass/schema/stored';
import type { AnswerStore, AskChoice, AskVisitor, NewCheck, StoreSnapshot } from './answer-store.ts';

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
	schemaVersion: 3,
	id: 'aktuell',
	revision: 7,
	questionnaireVersion: '1.0.0',
	mode: 'voll',
	profile: {
		beschaeftigte: { value: 57.5, from: 'nis2', at: '2026-11-21T10:00:00.000Z' },
		branche: { value: 'maschinenbau', from: 'selbstcheck', at: '2026-11-20T08:01:00.000Z' },
		vorhaben: { value: ['audit', 'firewall'], from: 'foerderung', at: '2026-11-22T10:00:00.000Z' },
		gruppenzahlen: { value: { staff: 12.5 }, from: 'nis2', at: '2026-11-21T10:01:00.000Z' },
	},
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

/** A visitor nobody may ask. For tests. */
export const notAsked: AskVisitor = async (_, found) => {
	throw new Error(`The visitor was asked about ${found.id}.`);
};

/** A visitor who answers what he is asked in this order, and what he was asked: purpose, answers found, answers incoming. For tests. */
export function answering(...choices: readonly AskChoice[]) {
	const left = [...choices];
	const asked: (readonly [purpose: string, found: number, incoming: number])[] = [];
	const ask: AskVisitor = async (purpose, found, incoming) => {
		asked.push([purpose, Object.keys(found.answers).length, Object.keys(incoming.answers).length]);
		return left.shift() ?? 'cancel';
	};
	return { ask, asked };
}

/** The first snapshot that fits. For tests: waits for an event, not for time. */
export function snapshotWhere(store: AnswerStore, fits: (snapshot: StoreSnapshot) => boolean): Promise<StoreSnapshot> {
	return new Promise((resolve) => {
		store.subscribe((snapshot) => fits(snapshot) && resolve(snapshot));
	});
}
