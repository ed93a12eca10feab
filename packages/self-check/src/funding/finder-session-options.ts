import type { CheckContent, FundingCatalogue, Questionnaire } from '@it-kompass/schema';
import type { PagePlace } from '../flow/place.svelte.ts';
import type { OpenStore } from '../store/open-store.ts';

/** What a finder gets from the page around it. */
export interface FinderSessionOptions {
	/** What the finder asks. */
	readonly check: CheckContent;
	/** The questions of the Kurzcheck, for the record the answers are kept in. */
	readonly questionnaire: Questionnaire;
	/** The clock; the page may be older than the day it is read on. */
	readonly now: () => Date;
	readonly place: PagePlace;
	/** Loads the programmes; they are not part of the page's own script. */
	readonly loadFunding: () => Promise<FundingCatalogue>;
	readonly hasStoredCheck: () => Promise<boolean>;
	readonly openStore: OpenStore;
}
