import type { StoredCheck } from '@it-kompass/schema/stored';
import type { Ack, AnswerStore, CheckContent, StoreSnapshot } from './answer-store.ts';
import { applyChanges, type FieldChange, recordOf } from './change.ts';
import { SnapshotListeners } from './snapshot-listeners.ts';
import { createWriters, emptyCheck } from './writers.ts';

/**
 * A store that keeps the check as long as the page is open and writes nothing anywhere. `now` is the clock.
 *
 * Nothing is ever read back, so nothing is parsed: it works without the schemas, and without their weight.
 */
export function createMemoryStore(now: () => Date): AnswerStore {
	const listeners = new SnapshotListeners();
	let check: StoredCheck | null = null;

	const snapshot = (): StoreSnapshot => ({ check, others: [], state: 'in-memory', waiting: 0 });

	function show(next: StoredCheck | null): void {
		check = next;
		listeners.tell(snapshot());
	}

	function keep(next: StoredCheck): Ack {
		show(structuredClone(next));
		return { ok: true, revision: next.revision };
	}

	const nextRevision = () => (check?.revision ?? 0) + 1;

	async function submit(change: FieldChange): Promise<Ack> {
		if (check === null) return { ok: false, code: 'not-begun' };
		return keep(applyChanges(check, [change], nextRevision()));
	}

	const replace = async (content: CheckContent) => keep(recordOf(content, 'aktuell', nextRevision()));

	return {
		kind: 'memory',
		read: async () => ({ ok: true, check, quarantined: 0 }),
		begin: (start) => replace(emptyCheck(start, now())),
		replace,
		openOther: async () => ({ ok: false, code: 'not-begun' }),
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
