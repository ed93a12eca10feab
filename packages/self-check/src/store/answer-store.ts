import type { CheckFile, KeptKurzcheck, StoredAnswer, StoredCheck } from '@it-kompass/schema/stored';

/** The part of a check that belongs to the visitor: what a file holds and an import replaces. */
export type CheckContent = CheckFile['check'];

/** A mode, a step and an answer, named after the record. */
type CheckMode = StoredCheck['mode'];
type CheckDomainId = StoredCheck['leftOutDomainIds'][number];

/** A fact as it was just said; the store adds when. */
export type SaidFact = Omit<StoredCheck['profile'][string], 'at'>;

/** What a check begins with. Times and revision are the store's business. */
export interface NewCheck {
	readonly questionnaireVersion: string;
	readonly mode: CheckMode;
	readonly step: string;
	/** What is known of the firm before anything is asked. */
	readonly profile?: StoredCheck['profile'];
}

/**
 * Why the visitor is asked about a check that lies on the device: a new one is to begin, one from a file is to be taken
 * over, or one that was answered in memory is to be kept.
 */
export type AskPurpose = 'begin' | 'import' | 'keep';

/**
 * What the visitor wants done about the check that lies on the device.
 *
 * `continue`: goes on with it; what was to be written is dropped. `beside`: both stay, as records of their own.
 * `replace`: the new one takes its place. `merge`: new answers and facts are added to it. `cancel`: nothing is written.
 */
export type AskChoice = 'continue' | 'beside' | 'replace' | 'merge' | 'cancel';

/** Asks the visitor; `found` is the check on the device, `incoming` what is to be written. */
export type AskVisitor = (purpose: AskPurpose, found: StoredCheck, incoming: CheckContent) => Promise<AskChoice>;

/**
 * Why an answer is not on the device yet. It stays in memory in every case and can be exported.
 *
 * `quota`: no room. `transient`: three attempts failed; both are tried again with the next write and by `retry()`.
 * A whole check that failed is not tried again: nothing has changed then, neither here nor on the device.
 * `outdated`: another tab opened a newer database, this one stopped writing.
 * `deleted`: the stored check is gone, deleted in another tab or by the browser; nothing is written again before `begin` or `replace`.
 */
export type WriteFailure = 'quota' | 'transient' | 'outdated' | 'deleted';

/**
 * What the page says about saving.
 *
 * `empty`: nothing begun. `saved`: every answer so far is on the device. `in-memory`: this store keeps nothing.
 * `stalled`: a write has been under way for five seconds; it is not given up. `blocked`: another tab still holds the database; continues by itself once that tab closes.
 */
export type StoreState = 'empty' | 'saving' | 'stalled' | 'saved' | 'in-memory' | 'blocked' | WriteFailure;

/**
 * The end of one write. `ok` comes only after the transaction's `complete` event; `continued`: the visitor chose to go on
 * with the check that lay there.
 *
 * `not-begun`: there is no check to write to. `invalid`: the value does not fit the record and was not kept.
 * `cancelled`: the visitor was asked and wants nothing written.
 */
export type Ack =
	| { readonly ok: true; readonly revision: number; readonly continued?: true }
	| { readonly ok: false; readonly code: WriteFailure | 'not-begun' | 'invalid' | 'cancelled' };

/**
 * What was found. `check`: `null` if nothing usable is stored. `quarantined`: records this read could not understand; if
 * there is no check, all that were ever set aside.
 */
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
	/** Other checks on this device, the one written last first. */
	readonly others: readonly StoredCheck[];
	readonly state: StoreState;
	/** Changes that are not on the device yet. 0 in a store in memory. */
	readonly waiting: number;
}

/**
 * Where the answers of this visitor live. They never leave the device.
 *
 * Nothing is written before `begin` or `replace`, and neither takes the place of a check the visitor was not asked about.
 * Every change is a small write of its own and joins earlier ones that failed. A store holds one check at a time and never
 * writes into another. No method rejects.
 */
export interface AnswerStore {
	/** `device`: survives the tab. `memory`: gone with the page; the page then says so. */
	readonly kind: 'device' | 'memory';
	/** Reads the device and moves broken records to the quarantine. Of several checks the one written last is held. */
	read(): Promise<ReadOutcome>;
	/** Starts an empty check. Asks the visitor first if one with answers or facts lies on the device. */
	begin(check: NewCheck): Promise<Ack>;
	/** `null` takes the answer back. */
	answer(questionId: string, answer: StoredAnswer | null): Promise<Ack>;
	/** `null` takes the fact back. */
	setFact(factId: string, said: SaidFact | null): Promise<Ack>;
	setMode(mode: CheckMode): Promise<Ack>;
	setLeftOut(domainIds: readonly CheckDomainId[]): Promise<Ack>;
	/** Changes no date: looking at a check is no answer. */
	setStep(step: string): Promise<Ack>;
	/** Keeps the result of the Kurzcheck beside the full check; it replaces one kept before. */
	keepKurzcheck(kept: KeptKurzcheck): Promise<Ack>;
	/** Takes over a whole check, its times kept. Asks the visitor first, as `begin` does. */
	replace(content: CheckContent, purpose?: 'import' | 'keep'): Promise<Ack>;
	/** Goes on with another check on this device. `not-begun`: it is gone. */
	openOther(id: string): Promise<Ack>;
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
