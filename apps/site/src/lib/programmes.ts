import { getCollection } from 'astro:content';
import funding from '@it-kompass/catalogue/de/funding.json';
import type { FundingListing, FundingProgramme } from '@it-kompass/schema';
import { fundingBadge } from '@it-kompass/self-check/funding-badge';
import { today } from './today.ts';

/** A programme with all that its page says; `listing` is what the finder has of it. */
export interface Programme {
	readonly record: FundingProgramme;
	readonly listing: FundingListing;
}

/**
 * All programmes: what may be applied for first, then by name.
 *
 * @throws {Error} if catalogue and content are not of one build
 */
export async function allProgrammes(): Promise<readonly Programme[]> {
	const day = await today();
	const listings = new Map(funding.programmes.map((listing) => [listing.id, listing]));
	const programmes = (await getCollection('funding')).map(({ data: record }) => {
		const listing = listings.get(record.id);
		if (listing === undefined) throw new Error(`funding.json has no "${record.id}". Run \`pnpm content build\`.`);
		return { record, listing };
	});
	return programmes.sort((a, b) => rank(a, day) - rank(b, day) || a.record.name.localeCompare(b.record.name, 'de'));
}

const ORDER = ['ends-soon', 'checked', 'check-again', 'unchecked', 'closed', 'ended'];

function rank({ listing }: Programme, day: string): number {
	return ORDER.indexOf(fundingBadge(listing, day).code);
}
