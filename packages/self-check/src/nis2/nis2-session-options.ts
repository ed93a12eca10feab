import type { Nis2Catalogue } from '@it-kompass/schema';
import type { FlowParts } from '../flow/flow-page.svelte.ts';

/** What a NIS2 check gets from the page around it. */
export interface Nis2SessionOptions extends FlowParts {
	readonly nis2: Nis2Catalogue;
}
