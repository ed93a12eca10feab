import type { Nis2Catalogue, Nis2Facts, Nis2Kind, Nis2Verdict, Profile } from '@it-kompass/schema';
import { classifyNis2 } from '@it-kompass/scoring/nis2';
import { nis2FactsOf, SIDE_KINDS } from '@it-kompass/scoring/profile';
import { type Decision, FlowSession } from '../flow/flow-session.svelte.ts';
import { LAW_IN_FORCE } from './nis2-days.ts';
import type { Nis2SessionOptions } from './nis2-session-options.ts';
import { tradeEntries } from './trade-entries.ts';

/** One visitor's way through the NIS2 check: the flow of its questions and what the law makes of the answers. */
export class Nis2Session extends FlowSession<Nis2Verdict> {
	readonly nis2: Nis2Catalogue;
	/** The visitor's calendar day as `YYYY-MM-DD`. */
	readonly today: () => string;

	readonly nis2Facts: Nis2Facts = $derived.by(() => nis2FactsOf(this.profile, this.nis2.kinds));

	constructor({ nis2, today, record, place }: Nis2SessionOptions) {
		const trades = tradeEntries(nis2);
		const tradeIds = new Set(trades.map(({ id }) => id));
		super({
			check: nis2.check,
			decide: (profile) => decideNis2(profile, nis2.kinds),
			record,
			place,
			trades,
			around: () => ({ tradeIds, today: today() }),
		});
		this.nis2 = nis2;
		this.today = today;
	}

	get verdict(): Nis2Verdict {
		return this.result;
	}

	/** Name of a trade by its id. */
	readonly nameTrade = (_fact: unknown, id: string): string | undefined =>
		this.trades.find((trade) => trade.id === id)?.label;

	/** The first things are said, so that the verdict is worth a look. */
	get isTelling(): boolean {
		return this.profile.taetigkeit !== undefined || this.step.kind === 'result';
	}

	/** The day the firm came under the law, `YYYY-MM-DD`; the day the law came into force, unless the visitor named another. */
	get since(): string {
		return this.profile['erfasst-seit'] ?? LAW_IN_FORCE;
	}
}

/** What § 28 BSIG makes of a profile, and which questions could still change it. */
export function decideNis2(profile: Profile, kinds: readonly Nis2Kind[]): Decision<Nis2Verdict> {
	const facts = nis2FactsOf(profile, kinds);
	let known: Nis2Verdict | undefined;
	const verdict = () => {
		known ??= classifyNis2(facts, kinds);
		return known;
	};
	return {
		get result() {
			return verdict();
		},
		get missing() {
			return verdict().missing;
		},
		endsEarly: isElsewhere(profile),
		isWorthAsking(questionId) {
			// Setting aside what is often a side activity is asked for only where it would change something.
			if (questionId === 'nebenbei') {
				const unsureKinds = [...new Set(Object.values(SIDE_KINDS))];
				return verdict().classes.join() !== classifyNis2({ ...facts, unsureKinds }, kinds).classes.join();
			}
			// Customers matter to those who may not be covered themselves.
			if (questionId === 'kunde-erfasst')
				return verdict().bsiCompetent !== false && verdict().classes.includes('nicht-erfasst');
			return undefined;
		},
	};
}

/** Another state decides, or other law. */
function isElsewhere({ niederlassung, oeffentlich }: Profile): boolean {
	return niederlassung === 'nein' || oeffentlich === 'bund' || oeffentlich === 'landesrecht-it';
}
