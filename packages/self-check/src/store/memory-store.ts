import type { StoredCheck } from '@it-kompass/schema/stored';
import type { Ack, AnswerStore, StoreSnapshot } from './answer-store.ts';
import { applyChanges, type Change } from './change.ts';
import { SnapshotListeners } from './snapshot-listeners.ts';
import { createWriters } from './writers.ts';

/**
 * A store that keeps the check as long as the page is open and writes nothing anywhere. `now` is the clock.
 *
 * Nothing is ever read back, so nothing is parsed: it works without the schemas, and without their weight.
 */
export function createMemoryStore(now: () => Date): AnswerStore {
	const listeners = new SnapshotListeners();
	let check: StoredCheck | null = null;

	const snapshot = (): StoreSnapshot => ({ check, state: 'in-memory', waiting: 0 });

	function show(next: StoredCheck | null): void {
		check = next;
		listeners.tell(snapshot());
	}

	async function submit(change: Change): Promise<Ack> {
		const revision = (check?.revision ?? 0) + 1;
		const next = applyChanges(check, [change], revision);
		if (next === null) return { ok: false, code: 'not-begun' };
		show(structuredClone(next));
		return { ok: true, revision };
	}

	return {
		kind: 'memory',
		read: async () => ({ ok: true, check, quarantined: 0 }),
		...createWriters(now, submit),
		retry: async () => (check ? { ok: true, revision: check.revision } : { ok: false, code: 'not-begun' }),
		refresh: async () => undefined,
		async deleteEverything() {
			show(null);
			return true;
		},
		subscribe: (listener) => listeners.add(listener, snapshot()),
		quarantined: async () => [],
		close: async () => listeners.clear(),
	};
}
