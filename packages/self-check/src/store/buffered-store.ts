import type { Ack, AnswerStore, ReadOutcome, WriteFailure } from './answer-store.ts';
import type { Change } from './change.ts';
import { CheckBuffer } from './check-buffer.ts';
import { isQuotaError } from './is-quota-error.ts';
import type { StoreBackend } from './store-backend.ts';
import { createWriters } from './writers.ts';

/** A lost handle heals with the second attempt, one that is lost while healing with the third. */
const ATTEMPTS = 3;

type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: WriteFailure };

/**
 * A store on a database that may fail at any time: one write after the other, answers kept in memory until they are stored.
 *
 * The backend is open already; it is opened again when its connection is lost, and never deleted to heal it.
 */
export function createBufferedStore(backend: StoreBackend, now: () => Date): AnswerStore {
	const buffer = new CheckBuffer();
	let last: Promise<unknown> = Promise.resolve();

	function enqueue<T>(job: () => Promise<T>): Promise<T> {
		const run = last.then(job);
		last = run.catch(() => undefined);
		return run;
	}

	async function attempt<T>(create: boolean, job: () => Promise<T>): Promise<Attempt<T>> {
		for (let no = 1; no <= ATTEMPTS; no++) {
			try {
				return { ok: true, value: await job() };
			} catch (error) {
				if (buffer.stopped) return { ok: false, code: buffer.stopped };
				if (isQuotaError(error)) return { ok: false, code: 'quota' };
			}
			if (no === ATTEMPTS) break;
			const opened = await backend.open(create).catch(() => null);
			if (opened === 'missing') return { ok: false, code: 'deleted' };
			if (opened === 'newer') return { ok: false, code: 'outdated' };
		}
		return { ok: false, code: 'transient' };
	}

	function fail(code: WriteFailure): { readonly ok: false; readonly code: WriteFailure } {
		if (code === 'outdated' || code === 'deleted') buffer.stop(code);
		else buffer.setState(code);
		return { ok: false, code };
	}

	async function flush(): Promise<Ack> {
		if (buffer.stopped) return { ok: false, code: buffer.stopped };
		const changes = buffer.pending;
		const shown = buffer.shown;
		if (changes.length === 0 || shown === null) {
			return buffer.stored ? { ok: true, revision: buffer.stored.revision } : { ok: false, code: 'not-begun' };
		}
		buffer.setState('saving');
		const written = await attempt(changes[0]?.kind === 'whole', () => backend.write(changes, shown));
		if (!written.ok) return fail(written.code);
		if (written.value === null) return fail('deleted');
		buffer.settle(changes, written.value);
		return { ok: true, revision: written.value.revision };
	}

	async function look(): Promise<ReadOutcome> {
		if (buffer.stopped === 'outdated') return { ok: false, code: 'outdated' };
		const found = await attempt(false, () => backend.read());
		if (!found.ok && found.code !== 'deleted') return fail(found.code);
		const { check, quarantined } = found.ok ? found.value : { check: null, quarantined: 0 };
		if (check !== null) buffer.adopt(check);
		else if (buffer.stored !== null) buffer.stop('deleted');
		return { ok: true, check, quarantined };
	}

	async function refresh(): Promise<void> {
		await enqueue(async () => {
			await look();
			if (buffer.pending.length > 0) await flush();
		});
	}

	async function deleteEverything(): Promise<boolean> {
		try {
			await backend.deleteAll();
			buffer.reset();
			return true;
		} catch {
			await look();
			return false;
		}
	}

	backend.listen({
		changed(check) {
			if (buffer.stopped === 'outdated') return;
			if (check !== null) buffer.adopt(check);
			// An empty table may be the news of before our own first write: look again after it.
			else if (buffer.stored !== null) void refresh();
		},
		lost: (reason) => buffer.stop(reason),
		blocked: () => buffer.setState('blocked'),
	});

	const onPageShow = (event: PageTransitionEvent) => void (event.persisted && refresh());
	if (typeof addEventListener === 'function') addEventListener('pageshow', onPageShow);

	async function close(): Promise<void> {
		await enqueue(async () => {
			if (typeof removeEventListener === 'function') removeEventListener('pageshow', onPageShow);
			buffer.silence();
			backend.close();
		});
	}

	return {
		kind: 'device',
		read: () => enqueue(look),
		...createWriters(now, async (change: Change) => buffer.take(change) ?? enqueue(flush)),
		retry: () => enqueue(flush),
		refresh,
		deleteEverything: () => enqueue(deleteEverything),
		subscribe: (listener) => buffer.subscribe(listener),
		async quarantined() {
			const found = await enqueue(() => attempt(false, () => backend.quarantined()));
			return found.ok ? found.value : [];
		},
		close,
	};
}
