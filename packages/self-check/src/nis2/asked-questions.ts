import type { Nis2Facts, Nis2Kind, Nis2Verdict } from '@it-kompass/schema';
import { classifyNis2 } from '@it-kompass/scoring/nis2';
import type { KeptFacts } from './nis2-facts-of.ts';
import type { Nis2Screen } from './nis2-screen.ts';
import { NIS2_SCREENS } from './nis2-screens.ts';
import { SIDE_ACTIVITIES } from './side-activities.ts';

/** What was answered, and what is still worth asking, in the order of the questions. */
export interface AskedQuestions {
	readonly answered: readonly Nis2Screen[];
	/** Could still change the verdict. The first is asked next; later ones may fall away. */
	readonly open: readonly Nis2Screen[];
	/** The first questions are not answered yet, so that nobody can say how many follow. */
	readonly isEarly: boolean;
}

/** What the facts come to. The verdict is worked out only when somebody looks: with little known it has many ways to go. */
export interface Standing {
	readonly kept: KeptFacts;
	readonly facts: Nis2Facts;
	readonly verdict: Nis2Verdict;
	readonly kinds: readonly Nis2Kind[];
}

/** Asked first, whatever else is known: without them the others cannot be told apart. */
const FIRST = ['niederlassung', 'sonderfall', 'oeffentlich', 'taetigkeit'];

/** Sorts the questions by what the facts leave open. What the self-check already asked counts as answered. */
export function askedQuestions(standing: Standing): AskedQuestions {
	const { kept } = standing;
	const answered = NIS2_SCREENS.filter((question) => isAnswered(question, kept));
	const rest = NIS2_SCREENS.filter((question) => !answered.includes(question));
	const first = rest.filter(({ id }) => FIRST.includes(id));
	const isEarly = first.length > 0 && !endsEarly(kept);
	if (isEarly) return { answered, isEarly, open: [...first, ...rest.filter((question) => !first.includes(question))] };
	return { answered, isEarly, open: rest.filter((question) => isWorthAsking(question, standing)) };
}

/** An answer is kept, a „weiß nicht“ among them. The context question on turnover has „keine Angabe“, which answers nothing. */
export function isAnswered({ factId, unknownFactId, options, form }: Nis2Screen, kept: KeptFacts): boolean {
	if (unknownFactId !== undefined && kept[unknownFactId] === 'weiss-nicht') return true;
	const value = kept[factId];
	if (value === undefined) return false;
	return form !== 'choice' || value === 'weiss-nicht' || options.some(({ id }) => id === value);
}

/** Another state decides, or other law. */
function endsEarly(kept: KeptFacts): boolean {
	const body = kept['nis2-oeffentlich'];
	return kept['nis2-niederlassung'] === 'nein' || body === 'bund' || body === 'landesrecht-it';
}

function isWorthAsking(question: Nis2Screen, standing: Standing): boolean {
	const { kept, facts, verdict, kinds } = standing;
	switch (question.id) {
		case 'nebenbei':
			return !hasSameClasses(verdict, classifyNis2({ ...facts, unsureKinds: sideKindIds() }, kinds));
		case 'it-unabhaengig':
			return mayHaveGroup(kept) && isMissing(question, verdict);
		case 'gruppenzahlen':
			return mayHaveGroup(kept) && kept['nis2-it-unabhaengig'] !== 'ja' && isMissing(question, verdict);
		case 'kunde-erfasst':
			return verdict.bsiCompetent !== false && verdict.classes.includes('nicht-erfasst');
		default:
			return isMissing(question, verdict);
	}
}

/** Not asked yet counts too: what may follow has to be counted, and the group itself is asked before. */
function mayHaveGroup(kept: KeptFacts): boolean {
	return kept['nis2-gruppe'] === undefined || kept['nis2-gruppe'] === 'ja';
}

function isMissing({ settles }: Nis2Screen, verdict: Nis2Verdict): boolean {
	return settles.some((key) => verdict.missing.includes(key));
}

function hasSameClasses(a: Nis2Verdict, b: Nis2Verdict): boolean {
	return a.classes.join() === b.classes.join();
}

function sideKindIds(): readonly string[] {
	return [...new Set(SIDE_ACTIVITIES.map(({ kindId }) => kindId))];
}
