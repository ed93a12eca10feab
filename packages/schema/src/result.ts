import type { Action } from './action.ts';
import type { DomainId } from './id.ts';
import type { LensId, Level, Points } from './question.ts';

/** Question id → option id, `weiss-nicht` or `trifft-nicht-zu`. A question without an entry is open. */
export type Answers = Readonly<Record<string, string>>;

/** Kurzcheck: the quick questions. Voll: all that apply. */
export type Mode = 'kurzcheck' | 'voll';

/** What decides which questions are asked and how much a measure matters. Nothing in here is scored. */
export interface CheckContext {
	readonly mode: Mode;
	/** Context question id → option id. */
	readonly facts: Readonly<Record<string, string>>;
	/** Domains the visitor left out on purpose; they leave every sum. */
	readonly leftOutDomainIds: readonly DomainId[];
}

/** Weighted points, integers, 0 ≤ low ≤ high ≤ max. `low` counts unknown and open answers as 0, `high` as 3. */
export interface Band {
	readonly low: number;
	readonly high: number;
	readonly max: number;
}

/** Secured: what the answers prove. Possible: if every unknown turns out well. secured ≤ possible. */
export interface LevelPair {
	readonly secured: Level;
	readonly possible: Level;
}

export type TermKind = 'scored' | 'unknown' | 'open' | 'not-applicable';

/** One line of the arithmetic. Every figure of a domain is the sum of its terms. */
export interface QuestionTerm {
	readonly questionId: string;
	readonly rev: number;
	readonly kind: TermKind;
	/** Option id, `weiss-nicht`, `trifft-nicht-zu`, or `null` if open. */
	readonly answer: string | null;
	/** `null` unless `kind` is `scored`. */
	readonly points: Points | null;
	readonly weight: 1 | 2 | 3;
	/** Weighted points. All 0 if not applicable. */
	readonly low: number;
	readonly high: number;
	readonly max: number;
	/** Highest level this answer allows, if it is a must-have and caps. For unknown and open answers: of the worst case. */
	readonly cap: Level | null;
	/** Ids of the question's sources. */
	readonly sourceIds: readonly string[];
}

/** A must-have that holds a level down. */
export interface Cap {
	readonly questionId: string;
	readonly maxLevel: Level;
	/** German clause that follows "weil". */
	readonly because: string;
	/** `secured`: only because the answer is unknown or open; the possible level is not capped. */
	readonly holds: 'secured' | 'both';
}

/** One change on the shortest way out. */
export interface WayOutStep {
	readonly questionId: string;
	/** `null`: the answer was unknown or open, counted as 0. */
	readonly fromPoints: Points | null;
	readonly toPoints: Points;
	readonly toOptionId: string;
}

/** The fewest answers that would lift the secured level by one. */
export interface WayOut {
	readonly from: Level;
	readonly to: Level;
	readonly steps: readonly WayOutStep[];
}

/**
 * `assessed`: has a level. `too-few-answers`: less than half of the weight is answered.
 * `mostly-not-applicable`: more than half of the weight does not apply.
 * `not-asked`: no question in this mode or context. `left-out`: by the visitor.
 */
export type DomainStatus = 'assessed' | 'too-few-answers' | 'mostly-not-applicable' | 'not-asked' | 'left-out';

export interface DomainResult {
	readonly domainId: DomainId;
	readonly status: DomainStatus;
	/** Of the questions that apply. */
	readonly band: Band;
	/** Weight of the questions that apply, and of those answered. weiss-nicht is an answer to the visitor but not to the sum. */
	readonly weight: number;
	readonly answeredWeight: number;
	readonly askedCount: number;
	readonly answeredCount: number;
	/** From the points alone; `null` unless assessed. */
	readonly uncapped: LevelPair | null;
	/** After the must-haves; `null` unless assessed. */
	readonly level: LevelPair | null;
	readonly caps: readonly Cap[];
	readonly terms: readonly QuestionTerm[];
	/** `null` if not assessed or already at the top. */
	readonly wayOut: WayOut | null;
}

/** The foundation domain that holds the overall level back. */
export interface Chain {
	readonly domainId: DomainId;
	readonly domainLevel: Level;
	/** Highest overall level it allows: its own plus one. */
	readonly limit: Level;
}

export interface OverallResult {
	/** Sum over the assessed domains. */
	readonly band: Band;
	/** From the points alone. */
	readonly mean: LevelPair;
	/** After the chain rule. */
	readonly level: LevelPair;
	/** What lowers the secured level; `null` if the chain does not bind. */
	readonly chain: Chain | null;
	readonly assessedDomainIds: readonly DomainId[];
	readonly wayOut: WayOut | null;
}

/** One of the ten measures of § 30 Abs. 2 BSIG. A self-assessment, no proof. */
export interface Nis2Coverage {
	/** 1 to 10. */
	readonly no: number;
	readonly state: 'weitgehend' | 'teilweise' | 'offen' | 'unklar' | 'nicht-gefragt' | 'trifft-nicht-zu';
	readonly questionIds: readonly string[];
}

export interface LensResult {
	readonly lensId: LensId;
	readonly band: Band;
	readonly weight: number;
	readonly answeredWeight: number;
	/** False while less than half of the weight is answered. */
	readonly assessable: boolean;
	readonly questionIds: readonly string[];
}

export interface CheckCounts {
	readonly asked: number;
	readonly scored: number;
	readonly unknown: number;
	readonly notApplicable: number;
	readonly open: number;
}

/** The only contract between scoring and every display. Integers throughout; percent exists in the display only. */
export interface CheckResult {
	readonly questionnaireVersion: string;
	readonly modelVersion: string;
	readonly mode: Mode;
	readonly counts: CheckCounts;
	/** Always nine, in catalogue order. */
	readonly domains: readonly DomainResult[];
	/** `null` while no domain is assessed. */
	readonly overall: OverallResult | null;
	/** Always ten. */
	readonly nis2: readonly Nis2Coverage[];
	readonly lenses: readonly LensResult[];
	/** Every action, best first. */
	readonly actions: readonly Action[];
	/** The first five, at most two measures per domain, best first. */
	readonly topActions: readonly Action[];
}
