import type {
	Catalogue,
	FundingCatalogue,
	Mode,
	Nis2Catalogue,
	Questionnaire,
	QuestionnaireNotes,
} from '@it-kompass/schema';
import type { Recipient } from '../handover/recipient.ts';
import type { OpenStore } from '../store/open-store.ts';
import type { CheckLinks } from './check-links.ts';
import type { StepHistory } from './step-history.ts';

/** What the surroundings of a check hand in. */
export interface CheckSessionOptions {
	/** The questions of the Kurzcheck: all the first screens need. */
	readonly questionnaire: Questionnaire;
	/** Month in which the statutes were last read, e.g. "August 2026". */
	readonly legalAsOf: string;
	readonly links: CheckLinks;
	/** Asked only in the browser; on the server there is no address. */
	readonly history: () => StepHistory;
	readonly now: () => Date;
	/** What a new check begins with. */
	readonly mode: Mode;
	/** False where the browser refuses to keep anything. */
	readonly canKeep: boolean;
	/** Who a result may be given to; `null`: nobody. */
	readonly recipient: Recipient | null;
	/** Loads what explains the questions handed in. */
	readonly loadNotes: () => Promise<QuestionnaireNotes>;
	/** Loads every question, measure and source. */
	readonly loadCatalogue: () => Promise<Catalogue>;
	/** Loads the rules of NIS2. */
	readonly loadNis2: () => Promise<Nis2Catalogue>;
	/** Loads the funding programmes; only the result asks for them. */
	readonly loadFunding: () => Promise<FundingCatalogue>;
	readonly hasStoredCheck: () => Promise<boolean>;
	readonly openStore: OpenStore;
}
