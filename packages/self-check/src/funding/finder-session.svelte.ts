import type { FundingCatalogue } from '@it-kompass/schema';
import { clearsMost } from './clears-most.ts';
import { companyOf, type FinderCompany } from './company-of.ts';
import { addressFromHash, type FinderAddress, finderFacts, hashOfAddress, NOWHERE } from './finder-address.ts';
import type { FinderStep } from './finder-fields.ts';
import { finderGaps, type Gap } from './finder-gaps.ts';
import { FinderRecord } from './finder-record.svelte.ts';
import type { FinderSessionOptions } from './finder-session-options.ts';
import { finderSteps } from './finder-steps.ts';
import { type FinderEntry, groupMatches } from './group-matches.ts';
import { matchRanges } from './match-ranges.ts';
import { isoDay } from './rough-date.ts';
import { siftEntries } from './sift-entries.ts';
import { type FactChanges, isAnswered, openFields } from './step-answers.ts';

/** One visitor looking for funding: what he said, what could fit, what to ask next. Knows no HTML. */
export class FinderSession {
	readonly steps: readonly FinderStep[];
	readonly answers: FinderRecord;
	readonly #options: FinderSessionOptions;

	#catalogue = $state.raw<FundingCatalogue | null>(null);
	#failed = $state(false);
	#ready = $state(false);
	#today = $state.raw('');
	#stepId = $state.raw('');
	#address = $state.raw(NOWHERE);
	#offered = $state.raw<Readonly<Record<string, string>> | null>(null);
	#stopListening: () => void = () => {};

	/** What was said, ready to be matched. */
	readonly given: FinderCompany = $derived.by(() => companyOf(this.answers.facts));
	/** Every programme with what it means for these answers today. */
	readonly entries: readonly FinderEntry[] = $derived.by(() => {
		const programmes = this.#catalogue?.programmes ?? [];
		const matches = matchRanges(programmes, this.given, this.#today);
		return matches.flatMap((match, at) => {
			const programme = programmes[at];
			return programme === undefined ? [] : [{ programme, match }];
		});
	});
	/** What the search and the kind of funding leave. */
	readonly groups = $derived.by(() => groupMatches(siftEntries(this.entries, this.#address)));
	/** What is not known; empty only if nothing that could matter is. */
	readonly gaps: readonly Gap[] = $derived.by(() => finderGaps(this.given, this.entries));
	/** Questions of the matching that are not settled. */
	readonly needed = $derived.by(() => this.gaps.map(({ question }) => question));
	/** Steps that leave no gap. */
	readonly knownCount = $derived.by(() => this.steps.filter((step) => this.gapsIn(step).length === 0).length);
	/** `null` if no open question would clear up anything. */
	readonly clearsMost = $derived.by(() => clearsMost(this.steps, this.answers.facts, this.entries));

	constructor(options: FinderSessionOptions) {
		this.#options = options;
		this.steps = finderSteps(options.questionnaire.context);
		this.answers = new FinderRecord(options.questionnaire, this.steps, options.openStore);
		this.#stepId = this.steps[0]?.id ?? '';
	}

	/** False until the browser was asked whether a check is stored. */
	get ready(): boolean {
		return this.#ready;
	}

	/** Whether the programmes are here. */
	get loading(): 'waiting' | 'done' | 'failed' {
		if (this.#catalogue !== null) return 'done';
		return this.#failed ? 'failed' : 'waiting';
	}

	/** Day of the visitor's clock, `YYYY-MM-DD`. */
	get today(): string {
		return this.#today;
	}

	/** The question on the screen; `null` once all are done. */
	get step(): FinderStep | null {
		return this.steps.find(({ id }) => id === this.#stepId) ?? null;
	}

	get address(): FinderAddress {
		return this.#address;
	}

	/** Answers of a link that stand against a check kept on this device; the visitor decides. */
	get offered(): Readonly<Record<string, string>> | null {
		return this.#offered;
	}

	/** Looks at clock, address and device, and loads the programmes. Called once, in the browser. */
	async start(): Promise<void> {
		this.lookAtClock();
		void this.load();
		const found = (await this.#options.hasStoredCheck()) && (await this.answers.find());
		await this.#readAddress();
		this.#stopListening = this.#options.address.listen(() => void this.#readAddress());
		if (found || this.steps.some((step) => isAnswered(step, this.answers.facts))) this.goToOpen();
		this.#ready = true;
	}

	/** Loads the programmes; again after a failure. */
	async load(): Promise<void> {
		this.#failed = false;
		try {
			this.#catalogue = await this.#options.loadFunding();
		} catch {
			this.#failed = true;
		}
	}

	/** For a page left open over midnight: what ended yesterday is over today. */
	lookAtClock(): void {
		this.#today = isoDay(this.#options.now());
	}

	nameOf = (id: string): string => this.#catalogue?.programmes.find((programme) => programme.id === id)?.name ?? id;

	/** Notes an answer. A link in the address that said something else is taken out of it. */
	async answer(changes: FactChanges): Promise<void> {
		await this.answers.change(changes);
		this.#moveTo({ ...this.#address, facts: {} });
	}

	goTo(stepId: string): void {
		this.#stepId = stepId;
	}

	/** To the question after or before this one; past the last one all are done. */
	move(by: 1 | -1): void {
		const at = this.step === null ? this.steps.length : this.steps.indexOf(this.step);
		this.#stepId = this.steps[Math.max(at + by, 0)]?.id ?? '';
	}

	/** To the first question of which a part is open that would tell something. */
	goToOpen(): void {
		const open = (step: FinderStep) => openFields(step, this.answers.facts, this.needed).length > 0;
		this.#stepId = this.steps.find(open)?.id ?? '';
	}

	/** What a step leaves unknown. */
	gapsIn({ clears }: FinderStep): readonly Gap[] {
		return this.gaps.filter(({ question }) => clears.includes(question));
	}

	/** Filters by words or kind of funding; the filter stands in the address, the answers do not. */
	filter(change: Partial<Pick<FinderAddress, 'query' | 'form'>>): void {
		this.#moveTo({ ...this.#address, ...change });
	}

	toggleShortlist(id: string): void {
		const { shortlist } = this.#address;
		const others = shortlist.filter((one) => one !== id);
		this.#address = { ...this.#address, shortlist: others.length < shortlist.length ? others : [...shortlist, id] };
	}

	/** Writes answers, filter and shortlist behind the `#`. Only when the visitor asks for it. */
	putIntoAddress(): void {
		this.#address = { ...this.#address, facts: finderFacts(this.answers.facts, this.steps) };
		this.#options.address.write(hashOfAddress(this.#address));
	}

	/** Uses the answers of the link for this visit; the kept check stays as it is. `false`: leaves the link aside. */
	async decideOffer(take: boolean): Promise<void> {
		const offered = this.#offered;
		this.#offered = null;
		if (take && offered !== null) await this.answers.replaceInMemory(offered);
		else this.#moveTo({ ...this.#address, facts: {} });
		this.goToOpen();
	}

	/** Drops the answers kept nowhere and begins again. */
	async startOver(): Promise<void> {
		await this.answers.forget();
		this.#moveTo(NOWHERE);
		this.goToOpen();
	}

	async end(): Promise<void> {
		this.#stopListening();
		await this.answers.close();
	}

	async #readAddress(): Promise<void> {
		this.#address = addressFromHash(this.#options.address.read(), this.steps);
		const { facts } = this.#address;
		const known = finderFacts(this.answers.facts, this.steps);
		const isNew =
			Object.keys(facts).length > 0 &&
			hashOfAddress({ ...NOWHERE, facts }) !== hashOfAddress({ ...NOWHERE, facts: known });
		if (isNew && Object.keys(known).length > 0) this.#offered = facts;
		else if (isNew) await this.answers.change(facts);
	}

	#moveTo(address: FinderAddress): void {
		this.#address = address;
		// The shortlist belongs to a link that was asked for, like the answers.
		const isLink = Object.keys(address.facts).length > 0;
		this.#options.address.write(hashOfAddress(isLink ? address : { ...address, shortlist: [] }));
	}
}
