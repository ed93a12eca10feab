import type { StoredCheck } from '@it-kompass/schema/stored';
import type { Ack, StoreSnapshot, StoreState } from './answer-store.ts';
import { applyChanges, changeKey, type FieldChange } from './change.ts';
import { checkChange } from './check-change.ts';
import { SnapshotListeners } from './snapshot-listeners.ts';

/** States in which nothing is written. */
export type StopState = 'outdated' | 'deleted';

/** What the page shows: the last record known to be stored, the changes that are not stored yet on top, and how saving stands. */
export class CheckBuffer {
	#stored: StoredCheck | null = null;
	#shown: StoredCheck | null = null;
	#others: readonly StoredCheck[] = [];
	#state: StoreState = 'empty';
	readonly #pending = new Map<string, FieldChange>();
	readonly #listeners = new SnapshotListeners();

	/** The last record known to be on the device, `null` if none is. */
	get stored(): StoredCheck | null {
		return this.#stored;
	}

	/** With every change, stored or not. */
	get shown(): StoredCheck | null {
		return this.#shown;
	}

	get state(): StoreState {
		return this.#state;
	}

	/** `null` while writing makes sense. */
	get stopped(): StopState | null {
		return this.#state === 'outdated' || this.#state === 'deleted' ? this.#state : null;
	}

	/** What is not on the device yet, oldest first. */
	get pending(): readonly FieldChange[] {
		return [...this.#pending.values()];
	}

	/** Takes a change in and shows it. Returns the refusal, or `null` if it is to be written now. */
	take(change: FieldChange): Extract<Ack, { ok: false }> | null {
		const checked = checkChange(this.#shown, change);
		if (!checked.ok) return checked;
		this.#shown = checked.check;
		const key = changeKey(change);
		this.#pending.delete(key);
		if (this.#state !== 'deleted') this.#pending.set(key, checked.change);
		if (this.stopped === null && this.#state !== 'stalled') this.#state = 'saving';
		this.#emit();
		return this.stopped && { ok: false, code: this.stopped };
	}

	/** The changes are on the device and this is the record there. Too late if it was deleted since. */
	settle(changes: readonly FieldChange[], stored: StoredCheck): void {
		if (this.#state === 'deleted') return;
		for (const change of changes) {
			const key = changeKey(change);
			if (this.#pending.get(key) === change) this.#pending.delete(key);
		}
		this.#show(stored);
	}

	/** From now on this record is the one; it is on the device. What waited for another is dropped. */
	hold(stored: StoredCheck): void {
		this.#pending.clear();
		if (this.#state !== 'outdated') this.#state = 'saved';
		const left = this.#stored;
		const others = left === null || left.id === stored.id ? this.#others : [left, ...this.#others];
		this.#others = others.filter(({ id }) => id !== stored.id);
		this.#show(stored);
	}

	/**
	 * Takes note of every check on the device, the one written last first. The one held goes on, unless a newer state of it
	 * is known; before one is held, it is the first. `false` if the one held is not among them.
	 */
	see(checks: readonly StoredCheck[]): boolean {
		const known = this.#stored;
		const mine = known === null ? checks[0] : checks.find(({ id }) => id === known.id);
		const isFound = mine !== undefined || known === null;
		const others = checks.filter((check) => check !== mine);
		const isNews = mine !== undefined && (known === null || known.revision < mine.revision);
		const isSame = others.length === this.#others.length && others.every((each, at) => isEqual(each, this.#others[at]));
		if (!isFound) return false;
		this.#others = others;
		if (isNews) this.#show(mine);
		else if (!isSame) this.#emit();
		return true;
	}

	#show(stored: StoredCheck): void {
		this.#stored = stored;
		const pending = this.pending;
		this.#shown = applyChanges(stored, pending, stored.revision);
		if (this.#state !== 'outdated' && pending.length === 0) this.#state = 'saved';
		this.#emit();
	}

	/** What is shown stays; when the check was deleted, nothing of it waits to be written. */
	stop(state: StopState): void {
		if (state === 'deleted' && this.#shown === null) return;
		if (state === 'deleted') {
			this.#stored = null;
			this.#pending.clear();
		}
		this.setState(state);
	}

	setState(state: StoreState): void {
		if (state === this.#state) return;
		this.#state = state;
		this.#emit();
	}

	/** As if nothing had ever been begun. */
	reset(): void {
		this.#stored = null;
		this.#shown = null;
		this.#others = [];
		this.#pending.clear();
		this.#state = 'empty';
		this.#emit();
	}

	subscribe(listener: (snapshot: StoreSnapshot) => void): () => void {
		return this.#listeners.add(listener, this.#snapshot());
	}

	/** Tells nobody any more. */
	silence(): void {
		this.#listeners.clear();
	}

	#emit(): void {
		this.#listeners.tell(this.#snapshot());
	}

	#snapshot(): StoreSnapshot {
		return { check: this.#shown, others: this.#others, state: this.#state, waiting: this.#pending.size };
	}
}

function isEqual(a: StoredCheck, b: StoredCheck | undefined): boolean {
	return a.id === b?.id && a.revision === b.revision;
}
