import type { StoredProfile } from '@it-kompass/schema';
import type { AnswerStore, StoreSnapshot } from '../store/answer-store.ts';
import { type OpenedStore, openStore } from '../store/open-store.ts';
import { timestamp } from '../store/timestamp.ts';

/** What is kept for a tick. */
const TICKED = { value: 'ja', from: 'checkliste' } as const;

/**
 * What the page says about the ticks.
 *
 * `kept`: on this device. `unavailable`: the browser keeps nothing. `failed`: the last tick is not on the device.
 * `gone`: deleted in another tab or by the browser.
 */
export type TicksState = 'kept' | 'unavailable' | 'failed' | 'gone';

export interface ChecklistTicksOptions {
	readonly checklistId: string;
	/** A check that has to be begun for the ticks is begun with it. */
	readonly questionnaireVersion: string;
	/** Told after every change, from this or another tab; `ticked` holds the numbers of the items. */
	readonly onchange: (state: TicksState, ticked: ReadonlySet<number>) => void;
	/** Opens the store on the device. */
	readonly open?: (mode: 'remember' | 'find') => Promise<OpenedStore>;
}

/**
 * The ticks of one checklist, kept as facts `checkliste-<id>-<nr>: ja` of the one check a browser keeps, so that they
 * are deleted and saved to a file with it. Nothing is opened before `resume` or `keep`.
 */
export class ChecklistTicks {
	readonly #options: ChecklistTicksOptions;
	readonly #prefix: string;
	#store: AnswerStore | null = null;
	#isKeeping = false;
	#unsubscribe: () => void = () => undefined;

	constructor(options: ChecklistTicksOptions) {
		this.#options = options;
		this.#prefix = `checkliste-${options.checklistId}-`;
	}

	/** Only if `hasStoredCheck`: takes up ticks kept on an earlier day. False if there are none; then nothing is written. */
	async resume(): Promise<boolean> {
		const store = await this.#device('find');
		const outcome = await store?.read();
		if (outcome?.ok !== true || this.#tickedIn(outcome.check?.profile ?? {}).size === 0) return false;
		this.#watch();
		return true;
	}

	/** The visitor agreed: keeps these ticks and from now on every change. */
	async keep(ticked: readonly number[]): Promise<void> {
		const store = await this.#device('remember');
		if (store === null) {
			this.#options.onchange('unavailable', new Set(ticked));
			return;
		}
		const outcome = await store.read();
		if (!outcome.ok) {
			this.#options.onchange('failed', new Set(ticked));
			return;
		}
		const keys = ticked.map((nr) => `${this.#prefix}${nr}`);
		if (outcome.check !== null) {
			for (const key of keys) await store.setFact(key, TICKED);
		} else {
			const { questionnaireVersion } = this.#options;
			await store.begin({
				questionnaireVersion,
				mode: 'kurzcheck',
				step: 'angaben',
				profile: Object.fromEntries(keys.map((key) => [key, { ...TICKED, at: timestamp(new Date()) }])),
			});
		}
		this.#watch();
	}

	/** Notes a tick, or that it was taken back. Does nothing before the visitor agreed. */
	async tick(nr: number, isTicked: boolean): Promise<void> {
		if (this.#isKeeping) await this.#store?.setFact(`${this.#prefix}${nr}`, isTicked ? TICKED : null);
	}

	/** Takes all ticks of this list off the device again; the rest of the check stays. */
	async forget(ticked: readonly number[]): Promise<void> {
		this.#isKeeping = false;
		for (const nr of ticked) await this.#store?.setFact(`${this.#prefix}${nr}`, null);
	}

	/** `null` if this browser keeps nothing. */
	async #device(mode: 'remember' | 'find'): Promise<AnswerStore | null> {
		if (this.#store !== null) return this.#store;
		// Ticks are facts and stand beside whatever a check holds; nothing has to be asked.
		const ask = async () => 'merge' as const;
		const { store } = await (this.#options.open?.(mode) ?? openStore({ mode, now: () => new Date(), ask }));
		if (store.kind === 'memory') return null;
		this.#store = store;
		return store;
	}

	#watch(): void {
		this.#isKeeping = true;
		this.#unsubscribe();
		this.#unsubscribe = this.#store?.subscribe((snapshot) => this.#tell(snapshot)) ?? this.#unsubscribe;
	}

	#tell({ check, state }: StoreSnapshot): void {
		if (!this.#isKeeping || state === 'saving') return;
		const ticked = this.#tickedIn(check?.profile ?? {});
		if (check === null || state === 'deleted') {
			this.#isKeeping = false;
			this.#options.onchange('gone', ticked);
		} else this.#options.onchange(state === 'saved' ? 'kept' : 'failed', ticked);
	}

	#tickedIn(profile: StoredProfile): ReadonlySet<number> {
		const keys = Object.keys(profile).filter((key) => key.startsWith(this.#prefix) && profile[key]?.value === 'ja');
		return new Set(keys.map((key) => Number(key.slice(this.#prefix.length))).filter(Number.isInteger));
	}
}
