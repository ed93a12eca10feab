import type { FundingCatalogue, Questionnaire } from '@it-kompass/schema';
import type { OpenStore } from '../store/open-store.ts';
import type { FragmentAddress } from './fragment-address.ts';

/** What a finder gets from the page around it. */
export interface FinderSessionOptions {
	readonly questionnaire: Questionnaire;
	/** The clock; the page may be older than the day it is read on. */
	readonly now: () => Date;
	readonly address: FragmentAddress;
	/** Loads the programmes; they are not part of the page's own script. */
	readonly loadFunding: () => Promise<FundingCatalogue>;
	readonly hasStoredCheck: () => Promise<boolean>;
	readonly openStore: OpenStore;
}
