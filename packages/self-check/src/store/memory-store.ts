import type { StoredCheck } from '@it-kompass/schema/stored';
import type { Ack, AnswerStore, StoreSnapshot } from './answer-store.ts';
import { type Change, checkChange } from './change.ts';
import { SnapshotListeners } from './snapshot-listeners.ts';
import { createWriters } from './writers.ts';

/** A store that keeps the check as long as the page is open and writes nothing anywhere. `now` is the clock. */
export function createMemoryStore(now: () => Date): AnswerStore {
	const listeners = new SnapshotListeners();
	let check: StoredCheck | null = null;

	const snapshot = (): StoreSnapshot => ({ check, state: 'in-memory', waiting: 0 });

	function show(next: StoredCheck | null): void {
		check = next;
		listeners.tell(snapshot());
	}

	async function submit(change: Change): Promise<Ack> {
		const checked = checkChange(check, change);
		if (!checked.ok) return checked;
		const revision = (check?.revision ?? 0) + 1;
		show({ ...checked.check, revision });
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
