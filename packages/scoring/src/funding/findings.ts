import type {
	FundingCompany,
	FundingIntent,
	FundingListing,
	FundingMeasure,
	FundingNote,
	FundingQuestion,
	FundingReason,
	FundingTopic,
} from '@it-kompass/schema';

/** What is asked of every programme: one firm, one intent, one day. */
export interface Request {
	readonly company: FundingCompany;
	readonly intent: FundingIntent;
	/** Of the intent, else of its measures; `null` if neither is known. */
	readonly topics: readonly FundingTopic[] | null;
	/** `null` if none is named. */
	readonly measures: readonly FundingMeasure[] | null;
	readonly today: string;
}

/** What the rules have found about one programme so far. */
export interface Findings {
	/** Known facts that exclude. */
	readonly excluding: FundingReason[];
	/** What no answer of the firm can clear up. */
	readonly open: FundingReason[];
	readonly missing: FundingQuestion[];
	readonly notes: FundingNote[];
}

/** One condition of a programme. It adds what it finds; a condition that is `null` in the programme finds nothing. */
export type FundingRule = (programme: FundingListing, request: Request, findings: Findings) => void;

/** True for a fact that was given, `false` and 0 included. */
export function isKnown<Value>(value: Value | null | undefined): value is Value {
	return value !== null && value !== undefined;
}
