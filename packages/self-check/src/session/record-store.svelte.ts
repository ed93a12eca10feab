import type { Ack, AnswerStore, AskChoice, StoreSnapshot } from '../store/answer-store.ts';
import { forgetKept, keptSince } from '../store/kept-since.ts';
import type { MemoryReason, OpenStore } from '../store/open-store.ts';
import type { StoreMessageCode } from '../strings/problems.ts';
import type { Asked } from './asked.ts';
import { OPENING_MESSAGE } from './opening-message.ts';

const EMPTY: StoreSnapshot = { check: null, others: [], state: 'empty', waiting: 0 };

/** The store behind a check: which one is open, what it shows, and what the visitor has to be told or asked about it. */
export class RecordStore {
	readonly #openStore: OpenStore;
	readonly #onfound: () => Promise<void>;

	#current = $state.raw<AnswerStore | null>(null);
	#snapshot = $state.raw<StoreSnapshot>(EMPTY);
	#notice = $state.raw<StoreMessageCode | null>(null);
	#asked = $state.raw<Asked | null>(null);
	#memoryBecause: MemoryReason | null = null;
	/** A device that answered only after the visitor had gone on in memory. */
	#late: AnswerStore | null = null;

	/** @param onfound called when another check is shown than one just begun, so that its questions can be loaded */
	constructor(openStore: OpenStore, onfound: () => Promise<void>) {
		this.#openStore = openStore;
		this.#onfound = onfound;
	}

	protected get current(): AnswerStore | null {
		return this.#current;
	}

	protected get snapshot(): StoreSnapshot {
		return this.#snapshot;
	}

	/** What the visitor is asked about a check on his device; `null` if nothing. */
	get asked(): Asked | null {
		return this.#asked;
	}

	/** Something was said that would be gone with the page. */
	get isUnsaved(): boolean {
		const { check, state } = this.#snapshot;
		const isSaid = check !== null && Object.keys({ ...check.answers, ...check.profile }).length > 0;
		return isSaid && state !== 'saved';
	}

	/** What a visitor must know of the store now, else what happened when it was opened. */
	get message(): StoreMessageCode | null {
		const { check, state } = this.#snapshot;
		if (state === 'outdated' || state === 'blocked' || state === 'deleted' || state === 'stalled') return state;
		if (state === 'quota' || state === 'transient') return check === null ? 'unreadable' : 'failed';
		return this.#notice;
	}

	/** Says something apart from how saving stands; `null` takes it back. */
	protected say(code: StoreMessageCode | null): void {
		this.#notice = code;
	}

	/** The store a whole check goes to: the one that is open while a check runs. */
	protected async forWhole(remember: boolean): Promise<AnswerStore> {
		if (this.#snapshot.check !== null && this.#current !== null) return this.#current;
		return this.open(remember ? 'remember' : 'memory');
	}

	/** Reads the check kept on this device; only if one is or was kept here. True if it is there, else it says what became of it. */
	async find(): Promise<boolean> {
		const store = await this.open('find');
		if (store.kind === 'memory') {
			if (this.#notice === 'unavailable') this.#notice = 'unreadable';
			return false;
		}
		const outcome = await store.read();
		if (!outcome.ok) return false;
		if (outcome.quarantined > 0) this.#notice = 'quarantined';
		else if (outcome.check === null && keptSince() !== null) this.#notice = 'vanished';
		if (outcome.check !== null) await this.#onfound();
		return outcome.check !== null;
	}

	/** Opens a store, unless one of that kind is open. */
	protected async open(mode: 'remember' | 'find' | 'memory'): Promise<AnswerStore> {
		if (mode !== 'memory' && this.#late !== null) await this.#take(this.#late);
		if (this.#current?.kind === (mode === 'memory' ? 'memory' : 'device')) return this.#current;
		const { store, memoryBecause } = await this.#opened(mode);
		this.#memoryBecause = memoryBecause;
		this.#notice = memoryBecause && OPENING_MESSAGE[memoryBecause];
		await this.#take(store);
		return store;
	}

	/**
	 * Puts what lives in memory onto the device, beside or into what lies there as the visitor decides.
	 * `failed`: it could not be kept, and nothing changed; `left`: the visitor left it so.
	 */
	async keep(): Promise<'kept' | 'left' | 'failed'> {
		const { check } = this.#snapshot;
		const late = this.#late;
		const opened = late === null ? await this.#opened('remember') : { store: late, memoryBecause: null };
		const device = opened.store;
		if (check === null || opened.memoryBecause !== null) {
			this.#notice = opened.memoryBecause && OPENING_MESSAGE[opened.memoryBecause];
			return 'failed';
		}
		const ack = await device.replace(check, 'keep');
		if (ack.ok) {
			this.#notice = null;
			this.#memoryBecause = null;
			await this.#take(device);
			await this.#onfound();
			return 'kept';
		}
		if (late === null) await device.close();
		if (ack.code === 'cancelled') return 'left';
		this.#notice = 'not-kept';
		return 'failed';
	}

	/** Goes on with another check on this device. `false` if it is gone or could not be opened. */
	async openOther(id: string): Promise<boolean> {
		const ack = await this.#current?.openOther(id);
		if (ack?.ok) await this.#onfound();
		return ack?.ok === true;
	}

	/** What the store did with a whole check; the questions of one that was there before are loaded. */
	protected async settled(done: Promise<Ack>, isNew = false): Promise<Ack> {
		const ack = await done;
		// What stood in the way of an earlier check is over; broken records are still to be had.
		if (ack.ok && this.#current?.kind === 'device' && this.#notice !== 'quarantined') this.#notice = null;
		if (ack.ok && (ack.continued || !isNew)) await this.#onfound();
		return ack;
	}

	/** Removes everything this product has stored in this browser. `false` if the browser refused. */
	async deleteEverything(): Promise<boolean> {
		if (this.#memoryBecause !== null && this.#memoryBecause !== 'chosen') {
			const { deleteDevice } = await import('../store/delete-device.ts');
			const blocked = () => this.say('blocked');
			if (!(await deleteDevice(blocked))) return false;
		}
		return (await this.#current?.deleteEverything()) ?? true;
	}

	/** The visitor has read that a check is gone; nothing reminds of it any more. */
	forgetVanished(): void {
		forgetKept();
		this.#notice = null;
	}

	/** Ends every connection. */
	async close(): Promise<void> {
		await Promise.all([this.#current?.close(), this.#late?.close()]);
	}

	#opened(mode: 'remember' | 'find' | 'memory') {
		return this.#openStore(mode, {
			onBlocked: () => {
				this.#notice = 'blocked';
			},
			ask: (purpose, found, incoming) =>
				new Promise((resolve) => {
					const decide = (choice: AskChoice) => {
						this.#asked = null;
						resolve(choice);
					};
					this.#asked = { purpose, found, incoming, decide };
				}),
			onLate: (device) => void this.#answeredLate(device),
		});
	}

	/** Nothing answered meanwhile: the check on the device is shown. Else both stay until the visitor decides. */
	async #answeredLate(device: AnswerStore): Promise<void> {
		if (this.#current?.kind !== 'memory' || this.#late !== null) return device.close();
		const read = await device.read();
		const found = read.ok ? read.check : null;
		this.#late = device;
		if (this.#snapshot.check === null) {
			this.#notice = null;
			this.#memoryBecause = null;
			await this.#take(device);
			if (found !== null) await this.#onfound();
		} else if (found !== null) this.#notice = 'late';
		else if (this.#memoryBecause !== 'chosen') await this.keep();
	}

	async #take(store: AnswerStore): Promise<void> {
		const before = this.#current;
		this.#current = store;
		if (store === this.#late) this.#late = null;
		store.subscribe((snapshot) => {
			if (this.#current === store) this.#snapshot = snapshot;
		});
		await before?.close();
	}
}
