import type { StoredCheck } from '@it-kompass/schema/stored';
import { saysLess } from '../profile/says-less.ts';
import type { Ack, AnswerStore, AskPurpose, AskVisitor, CheckContent, WriteFailure } from './answer-store.ts';
import { recordOf } from './change.ts';
import type { CheckBuffer } from './check-buffer.ts';
import { contentOf } from './check-content.ts';
import { parseCheck } from './parse-check.ts';
import type { Place, PutOutcome, StoreBackend } from './store-backend.ts';
import { timestamp } from './timestamp.ts';

type Refusal = Extract<Ack, { ok: false }>;

/** What placing takes from the store around it. */
export interface PlacingParts {
	readonly backend: StoreBackend;
	readonly buffer: CheckBuffer;
	readonly ask: AskVisitor;
	readonly now: () => Date;
	/** Tries a job of the backend as often as it may heal. `create`: the database is made if it is missing. */
	readonly attempt: <T>(
		create: boolean,
		job: () => Promise<T>,
	) => Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: WriteFailure }>;
	/** Queues a write and says when it hangs. */
	readonly timed: <T>(job: () => Promise<T>) => Promise<T>;
	/** Writes what waits. */
	readonly flush: () => Promise<Ack>;
	/** Notes a failure that a single answer met. */
	readonly fail: (code: WriteFailure) => Refusal;
}

/** The part of a store that puts whole checks onto the device. */
export interface Placing {
	place(purpose: AskPurpose, content: CheckContent): Promise<Ack>;
	readonly openOther: AnswerStore['openOther'];
}

/**
 * Puts whole checks onto the device, never over one the visitor was not asked about. A whole check is shown only once it is
 * stored, so one that failed is neither on the screen nor waiting: what the page says of it stays true.
 */
export function createPlacing({ backend, buffer, ask, now, attempt, timed, flush, fail }: PlacingParts): Placing {
	/** A failure that leaves everything as it was. Only what ends all writing is noted. */
	function refuse(code: WriteFailure): Refusal {
		return code === 'outdated' ? fail(code) : { ok: false, code };
	}

	/** What waits for the check that is held goes there before another takes its place on the screen. */
	async function settled(): Promise<Refusal | null> {
		if (buffer.stopped !== null || buffer.pending.length === 0) return null;
		const ack = await timed(flush);
		return ack.ok || ack.code === 'deleted' ? null : ack;
	}

	async function openOther(id: string): Promise<Ack> {
		const unsettled = await settled();
		if (unsettled !== null) return unsettled;
		const opened = await timed(() => attempt(false, () => backend.touch(id)));
		if (!opened.ok) return refuse(opened.code);
		if (opened.value === null) return { ok: false, code: 'not-begun' };
		buffer.hold(opened.value);
		return { ok: true, revision: opened.value.revision };
	}

	/** Adds to the check that is held. Where both say something, the newer answer counts. */
	function merge({ answers, profile, mode, kurzcheck }: CheckContent): Promise<Ack> {
		const at = timestamp(now());
		if (mode === 'voll') buffer.take({ path: ['mode'], value: mode, at: null });
		if (kurzcheck !== null) buffer.take({ path: ['kurzcheck'], value: kurzcheck, at: null });
		for (const [id, value] of Object.entries(answers)) buffer.take({ path: ['answers', id], value, at });
		const held = buffer.shown?.profile ?? {};
		for (const [id, known] of Object.entries(profile))
			if (!saysLess(id, known.value, held[id]?.value)) buffer.take({ path: ['profile', id], value: known, at });
		return timed(flush);
	}

	async function place(purpose: AskPurpose, given: CheckContent): Promise<Ack> {
		if (buffer.stopped === 'outdated') return { ok: false, code: 'outdated' };
		// A plain copy, so that what is handed in may be a proxy, and nothing that could not be read back.
		const parsed = parseCheck(recordOf(given, 'neu', 0));
		if (!parsed.ok) return { ok: false, code: 'invalid' };
		const content = contentOf(parsed.check);
		let where: Place = 'free';
		while (true) {
			const to: Place = where;
			if (to === 'beside') {
				const unsettled = await settled();
				if (unsettled !== null) return unsettled;
			}
			const held = buffer.stored?.id ?? null;
			const put = await timed(() => attempt<PutOutcome>(true, () => backend.put(content, to, held)));
			if (!put.ok) return refuse(put.code);
			if (put.value.ok) {
				buffer.hold(put.value.check);
				return { ok: true, revision: put.value.check.revision };
			}
			const found: StoredCheck = put.value.found;
			const choice = await ask(purpose, found, content);
			if (choice === 'cancel') return { ok: false, code: 'cancelled' };
			if (choice === 'continue' || choice === 'merge') {
				const opened = await openOther(found.id);
				if (opened.ok) return choice === 'merge' ? merge(content) : { ...opened, continued: true };
				if (opened.code !== 'not-begun' && opened.code !== 'deleted') return opened;
				where = 'free';
			} else where = choice === 'beside' ? 'beside' : found;
		}
	}

	return { place, openOther };
}
