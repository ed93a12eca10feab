import { getEntry } from 'astro:content';
import type { GlossaryTerm } from '@it-kompass/schema';

/**
 * All terms of the glossary, in alphabetical order.
 *
 * @throws {Error} if the glossary is missing
 */
export async function glossaryTerms(): Promise<readonly GlossaryTerm[]> {
	const entry = await getEntry('glossary', 'glossary');
	if (entry === undefined) throw new Error('The glossary is missing. Run `pnpm content check`.');
	return entry.data.terms;
}
