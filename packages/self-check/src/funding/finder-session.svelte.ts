import type { CheckQuestion, FundingCatalogue, Profile } from '@it-kompass/schema';
import { matchRanges } from '@it-kompass/scoring/funding';
import { type FundingGiven, fundingGivenOf } from '@it-kompass/scoring/profile';
import { calendarDay } from '../calendar-day.ts';
import { answerTexts } from '../flow/fields/answer-text.ts';
import { isTouched, type Values } from '../flow/fields/flow-fields.ts';
import { type FactChanges, FlowSession } from '../flow/flow-session.svelte.ts';
import { flowStepName } from '../flow/flow-steps.ts';
import { clearsMost } from './clears-most.ts';
import {
	addressFromQuery,
	askedProfile,
	type CarryLink,
	type FinderAddress,
	NOWHERE,
	queryOfAddress,
} from './finder-address.ts';
import { finderGaps, type Gap } from './finder-gaps.ts';
import { FinderRecord } from './finder-record.svelte.ts';
import type { FinderSessionOptions } from './finder-session-options.ts';
import { type FinderEntry, groupMatches } from './group-matches.ts';
import { siftEntries } from './sift-entries.ts';

/** One visitor looking for funding: what he said, what could fit, what to ask next. Knows no HTML. */
export class FinderSession {
	readonly answers: FinderRecord;
	readonly flow: FlowSession<readonly FinderEntry[]>;
	readonly #options: FinderSessionOptions;

	#catalogue = $state.raw<FundingCatalogue | null>(null);
	#failed = $state(false);
	#ready = $state(false);
	#today = $state.raw('');
	#address = $state.raw(NOWHERE);
	#offered = $state.raw<Profile | null>(null);
	#stopListening: () => void = () => {};

	/** What was said, ready to be matched. */
	readonly given: FundingGiven = $derived.by(() => fundingGivenOf(this.flow.profile));
	/** What the search and the kind of funding leave. */
	readonly groups = $derived.by(() => groupMatches(siftEntries(this.entries, this.#address)));
	/** What is not known; empty only if nothing that could matter is. */
	readonly gaps: readonly Gap[] = $derived.by(() => finderGaps(this.given, this.entries));
	/** Steps that leave no gap. */
	readonly knownCount = $derived.by(() => this.steps.filter((step) => this.gapsIn(step).length === 0).length);
	/** `null` if no open question would clear up anything. */
	readonly clearsMost = $derived.by(() => clearsMost(this.flow, this.entries));

	constructor(options: FinderSessionOptions) {
		this.#options = options;
		this.answers = new FinderRecord(options.questionnaire, options.openStore);
		this.flow = new FlowSession({
			check: options.check,
			decide: (profile) => this.#decide(profile),
			record: () => this.answers.record,
			place: options.place,
			needsRecord: false,
			write: (changes) => this.#answer(changes),
		});
	}

	get steps(): readonly CheckQuestion[] {
		return this.flow.check.questions;
	}

	/** Every programme with what it means for these answers today. */
	get entries(): readonly FinderEntry[] {
		return this.flow.result;
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
	get step(): CheckQuestion | null {
		const { step } = this.flow;
		return step.kind === 'start' ? (this.steps[0] ?? null) : this.flow.question;
	}

	get address(): FinderAddress {
		return this.#address;
	}

	/** Answers of a link that stand against a check kept on this device; the visitor decides. */
	get offered(): Profile | null {
		return this.#offered;
	}

	/** Looks at clock, address and device, and loads the programmes. Called once, in the browser. */
	async start(): Promise<void> {
		this.lookAtClock();
		void this.load();
		const found = (await this.#options.hasStoredCheck()) && (await this.answers.find());
		const { place } = this.#options;
		this.#stopListening = place.listen(() => void this.#readAddress());
		await this.#readAddress();
		const isBegun = found || this.steps.some((step) => isTouched(step, this.flow.profile));
		if (isBegun && place.name === '') place.replace(this.#openName);
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
		this.#today = calendarDay(this.#options.now());
	}

	nameOf = (id: string): string => this.#catalogue?.programmes.find((programme) => programme.id === id)?.name ?? id;

	goTo(stepId: string): void {
		this.flow.go({ kind: 'question', questionId: stepId });
	}

	/** To the first question of which a part is open that would tell something. */
	goToOpen(): void {
		this.#options.place.go(this.#openName);
	}

	/** What a step leaves unknown. */
	gapsIn({ fields }: CheckQuestion): readonly Gap[] {
		const settled = fields.flatMap(({ settles }) => settles);
		return this.gaps.filter(({ question }) => settled.includes(question));
	}

	/** What the visitor answered in a step, in words; empty if nothing. */
	answerTexts(step: CheckQuestion): readonly string[] {
		return answerTexts(step, this.flow.facts, this.flow.profile, () => undefined);
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
		this.#address = { ...this.#address, profile: askedProfile(this.flow.profile, this.flow.check) };
		this.#write(this.#address);
	}

	/** The address of this search for somebody else: without the step, so that it leads to the first question that is open. */
	linkFrom(href: string): string {
		return `${href.replace(/#.*$/, '')}#${queryOfAddress(this.#address)}`;
	}

	/** Uses the answers of the link for this visit; the kept check stays as it is. `false`: leaves the link aside. */
	async decideOffer(take: boolean): Promise<void> {
		const offered = this.#offered;
		this.#offered = null;
		if (take && offered !== null) {
			const at = this.#options.now().toISOString();
			const entries = Object.entries(offered as Values).flatMap(([id, value]) =>
				value === undefined ? [] : [[id, { value, from: 'link', at }] as const],
			);
			await this.answers.replaceInMemory(Object.fromEntries(entries));
		} else this.#moveTo({ ...this.#address, profile: {} });
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

	#decide(profile: Profile) {
		const programmes = this.#catalogue?.programmes ?? [];
		const given = fundingGivenOf(profile);
		const matches = matchRanges(programmes, given, this.#today);
		const result = matches.flatMap((match, at) => {
			const programme = programmes[at];
			return programme === undefined ? [] : [{ programme, match }];
		});
		return { result, missing: finderGaps(given, result).map(({ question }) => question) };
	}

	/** Notes an answer. A link in the address that said something else is taken out of it. */
	async #answer(changes: FactChanges): Promise<void> {
		await this.answers.change(changes);
		this.#moveTo({ ...this.#address, profile: {} });
	}

	/** Name of the first open question, of the end if there is none. */
	get #openName(): string {
		const open = this.steps.find((step) => this.flow.isOpen(step));
		return flowStepName(open === undefined ? { kind: 'result' } : { kind: 'question', questionId: open.id });
	}

	async #readAddress(): Promise<void> {
		const { place } = this.#options;
		const carry = await linkCarrier(place.query);
		this.#address = addressFromQuery(place.query, this.flow.check, carry);
		const { profile } = this.#address;
		const known = askedProfile(this.flow.profile, this.flow.check);
		const text = (facts: Profile) => queryOfAddress({ ...NOWHERE, profile: facts });
		const isNew = text(profile) !== '' && text(profile) !== text(known);
		if (isNew && text(known) !== '') this.#offered = profile;
		else if (isNew) await this.answers.change(profile as FactChanges, 'link');
	}

	#moveTo(address: FinderAddress): void {
		this.#address = address;
		// The shortlist belongs to a link that was asked for, like the answers.
		const isLink = Object.keys(address.profile).length > 0;
		this.#write(isLink ? address : { ...address, shortlist: [] });
	}

	#write(address: FinderAddress): void {
		const { place } = this.#options;
		place.replace(place.name, queryOfAddress(address));
	}
}

/** What turns facts of a link from before the profile into one; loaded only for such a link. */
async function linkCarrier(query: string): Promise<CarryLink> {
	if (!query.includes('foerderung-')) return () => ({});
	const { profileOfFacts } = await import('../store/profile-of-facts.ts');
	return (facts: Readonly<Record<string, string>>) => profileOfFacts(facts, new Date(0).toISOString());
}
