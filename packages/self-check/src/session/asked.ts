import type { StoredCheck } from '@it-kompass/schema/stored';
import type { AskChoice, AskPurpose, CheckContent } from '../store/answer-store.ts';

/** What the visitor is asked about the check on his device, until `decide` is called. */
export interface Asked {
	readonly purpose: AskPurpose;
	/** The check on the device. */
	readonly found: StoredCheck;
	/** What is to be written. */
	readonly incoming: CheckContent;
	decide(choice: AskChoice): void;
}
