import type { FundingCatalogue, FundingClaim, FundingListing, FundingProgramme } from '@it-kompass/schema';
import { fundingState } from '@it-kompass/scoring/funding';
import type { Content } from './content.ts';

/** Newest date among the pages that support a statement, or `null` if all of them are undated. */
function newestDate({ evidence }: FundingProgramme, claim: FundingClaim): string | null {
	const dates = evidence.flatMap(({ date, supports }) => (date !== null && supports.includes(claim) ? [date] : []));
	return dates.sort().at(-1) ?? null;
}

function listingOf(programme: FundingProgramme, asOf: string): FundingListing {
	const { eligible, period, ...rest } = programme;
	const dated = {
		status: rest.status,
		period: { from: period.from, to: period.to },
		periodToUnconfirmed: rest.unconfirmed.some(({ claim }) => claim === 'periodTo'),
	};
	return {
		id: rest.id,
		name: rest.name,
		aliases: rest.aliases,
		level: rest.level,
		land: rest.land,
		provider: rest.provider,
		agency: rest.agency,
		form: rest.form,
		topics: rest.topics,
		summary: rest.summary,
		searchTerms: rest.searchTerms,
		measuresCovered: rest.measuresCovered,
		measuresExcluded: rest.measuresExcluded,
		requires: rest.requires,
		notFunding: rest.notFunding,
		notForEndUsers: rest.notForEndUsers,
		eligible: {
			staffMin: eligible.staffMin,
			staffMax: eligible.staffMax,
			turnoverMaxEur: eligible.turnoverMaxEur,
			balanceMaxEur: eligible.balanceMaxEur,
			turnoverOrBalance: eligible.turnoverOrBalance,
			groupFigures: eligible.groupFigures,
			smeEuDefinition: eligible.smeEuDefinition,
			freelancers: eligible.freelancers,
			sectorExcludedCodes: eligible.sectorExcludedCodes,
			ageMinYears: eligible.ageMinYears,
		},
		official: { kind: rest.official.kind, url: rest.official.url, owner: rest.official.owner },
		ratePercent: rest.ratePercent,
		rateDate: newestDate(programme, 'ratePercent'),
		amountsEur: rest.amountsEur,
		amountsDate: newestDate(programme, 'amountsEur'),
		deMinimis: rest.deMinimis,
		applyBeforeStart: rest.applyBeforeStart,
		...dated,
		endedOn: rest.endedOn,
		urgency: rest.urgency,
		confirmed: rest.confirmed,
		conflicts: rest.conflicts,
		successors: rest.successors,
		lastChecked: rest.lastChecked,
		verifiedLive: rest.verifiedLive,
		state: fundingState(dated, asOf),
	};
}

/**
 * The programmes for the finder, by id. Their states are of the newest check of all, not of the day of the build: the same
 * content gives the same bytes on every day, and whoever reads them derives the state of his own day again.
 *
 * @returns `asOf` is empty if there is no programme
 */
export function buildFunding(content: Content): FundingCatalogue {
	const programmes = content.funding.map(({ value }) => value).sort((a, b) => (a.id < b.id ? -1 : 1));
	const asOf = programmes
		.map(({ lastChecked }) => lastChecked)
		.sort()
		.at(-1);
	return { asOf: asOf ?? '', programmes: programmes.map((programme) => listingOf(programme, asOf ?? '')) };
}

/** The file of the finder by path below the output folder: compact JSON, LF at the end. */
export function fundingFiles(funding: FundingCatalogue): Map<string, string> {
	return new Map([['de/funding.json', `${JSON.stringify(funding)}\n`]]);
}
