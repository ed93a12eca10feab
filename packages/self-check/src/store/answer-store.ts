import type { CheckFile, KeptKurzcheck, StoredAnswer, StoredCheck } from '@it-kompass/schema/stored';

/** The part of a check that belongs to the visitor: what a file holds and an import replaces. */
export type CheckContent = CheckFile['check'];

/** A mode, a step and an answer, named after the record. */
type CheckMode = StoredCheck['mode'];
type CheckDomainId = StoredCheck['leftOutDomainIds'][number];

/** What a check begins with. Times and revision are the store's business. */
export interface NewCheck {
	readonly questionnaireVersion: string;
	readonly mode: CheckMode;
	readonly step: string;
	/** Context question id → option id. */
	readonly facts?: Readonly<Record<string, string>>;
}

/**
 * Why an answer is not on the device yet. It stays in memory in every case and can be exported.
 *
 * `quota`: no room. `transient`: three attempts failed; both are tried again with the next write and by `retry()`.
 * `outdated`: another tab opened a newer database, this one stopped writing.
 * `deleted`: the stored check is gone, deleted in another tab or by the browser; nothing is written again before `begin` or `replace`.
 */
export type WriteFailure = 'quota' | 'transient' | 'outdated' | 'deleted';

/**
 * What the page says about saving.
 *
 * `empty`: nothing begun. `saved`: every answer so far is on the device. `in-memory`: this store keeps nothing.
 * `blocked`: another tab still holds the database; continues by itself once that tab closes.
 */
export type StoreState = 'empty' | 'saving' | 'saved' | 'in-memory' | 'blocked' | WriteFailure;

/**
 * The end of one write. `ok` comes only after the transaction's `complete` event.
 *
 * `not-begun`: there is no check to write to. `invalid`: the value does not fit the record and was not kept.
 */
export type Ack =
	| { readonly ok: true; readonly revision: number }
	| { readonly ok: false; readonly code: WriteFailure | 'not-begun' | 'invalid' };

/** What was found. `check`: `null` if nothing usable is stored. `quarantined`: records this read could not understand. */
export type ReadOutcome =
	| { readonly ok: true; readonly check: StoredCheck | null; readonly quarantined: number }
	| { readonly ok: false; readonly code: WriteFailure };

/** A record that could not be understood. It was moved, not dropped. */
export interface QuarantinedRecord {
	/** ISO 8601, UTC. */
	readonly movedAt: string;
	/** Where it broke, e.g. `answers.E3.value`. For people who help, not for the page. */
	readonly reason: string;
	/** Whatever was stored; `quarantineText` makes it a file. */
	readonly raw: unknown;
}

/** What the page shows now: the check with every answer given, saved or not. */
export interface StoreSnapshot {
	/** `null` before `begin`, and after `deleteEverything`. */
	readonly check: StoredCheck | null;
	readonly state: StoreState;
	/** Changes that are not on the device yet. 0 in a store in memory. */
	readonly waiting: number;
}

/**
 * Where the answers of this visitor live. They never leave the device.
 *
 * Nothing is written before `begin` or `replace`. Every change is a small write of its own and joins earlier ones that failed.
 * No method rejects.
 */
export interface AnswerStore {
	/** `device`: survives the tab. `memory`: gone with the page; the page then says so. */
	readonly kind: 'device' | 'memory';
	/** Reads the device and moves broken records to the quarantine. Of several checks the one with the highest revision counts. */
	read(): Promise<ReadOutcome>;
	/** Starts an empty check; one that was there is overwritten in the same transaction. */
	begin(check: NewCheck): Promise<Ack>;
	/** `null` takes the answer back. */
	answer(questionId: string, answer: StoredAnswer | null): Promise<Ack>;
	/** `null` takes the fact back. */
	setFact(factId: string, optionId: string | null): Promise<Ack>;
	setMode(mode: CheckMode): Promise<Ack>;
	setLeftOut(domainIds: readonly CheckDomainId[]): Promise<Ack>;
	setStep(step: string): Promise<Ack>;
	/** Keeps the result of the Kurzcheck beside the full check; it replaces one kept before. */
	keepKurzcheck(kept: KeptKurzcheck): Promise<Ack>;
	/** Puts an imported check in the place of the one that is there, in one transaction; its times are kept. Takes a stored check too. */
	replace(content: CheckContent): Promise<Ack>;
	/** Writes what is waiting once more. `ok` if nothing was. */
	retry(): Promise<Ack>;
	/** Looks again: opens a lost connection, picks up what other tabs wrote. For a page that comes back from the bfcache. */
	refresh(): Promise<void>;
	/** Removes everything this product has stored in this browser. `false` if the browser refused; waits while `blocked`. */
	deleteEverything(): Promise<boolean>;
	/** Calls the listener at once and after every change, from this or another tab. Returns the way out. */
	subscribe(listener: (snapshot: StoreSnapshot) => void): () => void;
	/** Oldest first. Empty if there are none or the device cannot be read. */
	quarantined(): Promise<readonly QuarantinedRecord[]>;
	/** Ends the connection and every subscription. What was submitted before is still written. */
	close(): Promise<void>;
}
