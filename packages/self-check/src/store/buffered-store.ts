import type { Ack, AnswerStore, AskVisitor, ReadOutcome, WriteFailure } from './answer-store.ts';
import type { FieldChange } from './change.ts';
import { CheckBuffer } from './check-buffer.ts';
import { isQuotaError } from './is-quota-error.ts';
import { createPlacing } from './placing.ts';
import type { StoreBackend } from './store-backend.ts';
import { createWriters, emptyCheck } from './writers.ts';

/** A lost handle heals with the second attempt, one that is lost while healing with the third. */
const ATTEMPTS = 3;
/** Milliseconds after which a visitor is told that a write hangs. It is not given up. */
const STALLED_AFTER = 5000;

export type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: WriteFailure };

export interface BufferedStoreOptions {
	/** The clock. */
	readonly now: () => Date;
	readonly ask: AskVisitor;
	/** Does a job after so many milliseconds, unless the function it returns is called before. */
	readonly after?: (milliseconds: number, job: () => void) => () => void;
}

function afterwards(milliseconds: number, job: () => void): () => void {
	const timer = setTimeout(job, milliseconds);
	return () => clearTimeout(timer);
}

/**
 * A store on a database that may fail at any time: one write after the other, answers kept in memory until they are stored.
 *
 * The backend is open already; it is opened again when its connection is lost, and never deleted to heal it.
 */
export function createBufferedStore(
	backend: StoreBackend,
	{ now, ask, after = afterwards }: BufferedStoreOptions,
): AnswerStore {
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
				if (buffer.stopped === 'outdated' || (buffer.stopped && !create)) return { ok: false, code: buffer.stopped };
				if (isQuotaError(error)) return { ok: false, code: 'quota' };
			}
			if (no === ATTEMPTS) break;
			const opened = await backend.open(create).catch(() => null);
			if (opened === 'missing') return { ok: false, code: 'deleted' };
			if (opened === 'newer') return { ok: false, code: 'outdated' };
		}
		return { ok: false, code: 'transient' };
	}

	/** Queues a write. If it is not through in time, the visitor is told; what the store says then is what holds afterwards. */
	async function timed<T>(job: () => Promise<T>): Promise<T> {
		let before: typeof buffer.state | null = null;
		const cancel = after(STALLED_AFTER, () => {
			if (buffer.stopped || buffer.state === 'stalled') return;
			before = buffer.state;
			buffer.setState('stalled');
		});
		const done = await enqueue(job);
		cancel();
		if (before !== null && buffer.state === 'stalled') buffer.setState(before);
		return done;
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
		if (buffer.state !== 'stalled') buffer.setState('saving');
		const written = await attempt(false, () => backend.write(changes, shown));
		if (!written.ok) return fail(written.code);
		if (written.value === null) return fail('deleted');
		buffer.settle(changes, written.value);
		return { ok: true, revision: written.value.revision };
	}

	async function look(): Promise<ReadOutcome> {
		if (buffer.stopped === 'outdated') return { ok: false, code: 'outdated' };
		const found = await attempt(false, () => backend.read());
		if (!found.ok && found.code !== 'deleted') return fail(found.code);
		const { checks, moved, setAside } = found.ok ? found.value : { checks: [], moved: 0, setAside: 0 };
		// What is left of a deleted check stays on the screen, whatever another tab has begun since.
		if (buffer.stopped === null && !buffer.see(checks)) buffer.stop('deleted');
		const check = buffer.stored ?? checks[0] ?? null;
		return { ok: true, check, quarantined: check === null ? setAside : moved };
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
		changed(checks) {
			// A table without ours may be the news of before our own first write: look again after it.
			if (buffer.stopped === null && !buffer.see(checks)) void refresh();
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

	const submit = async (change: FieldChange) => buffer.take(change) ?? timed(flush);
	const { place, openOther } = createPlacing({ backend, buffer, ask, now, attempt, timed, flush, fail });

	return {
		kind: 'device',
		read: () => enqueue(look),
		begin: (check) => place('begin', emptyCheck(check, now())),
		replace: (content, purpose = 'import') => place(purpose, content),
		openOther,
		...createWriters(now, submit),
		retry: () => timed(flush),
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
