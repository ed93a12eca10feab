import type { FundingSector } from '@it-kompass/schema';
import { type FundingRule, isKnown } from './findings.ts';
import { MATCH_LIMITS } from './match-limits.ts';

/** Whether freie Berufe may apply. */
export const freelancerRule: FundingRule = ({ eligible }, { company }, { excluding, missing, notes }) => {
	if (eligible.freelancers === null && company.freelancer === true) notes.push({ code: 'freelancers-unknown' });
	if (eligible.freelancers !== false) return;
	if (!isKnown(company.freelancer)) missing.push('freelancer');
	else if (company.freelancer) excluding.push({ code: 'freelancer' });
};

/** The sectors of a firm and what they are part of. */
function widened(sectors: readonly FundingSector[]): ReadonlySet<FundingSector> {
	const all = new Set(sectors);
	if (all.has('landwirtschaft-erzeugung')) all.add('landwirtschaft');
	return all;
}

/** None of the firm's sectors is left out. */
export const sectorRule: FundingRule = ({ eligible }, { company }, { excluding, missing }) => {
	const leftOut = eligible.sectorExcludedCodes;
	if (leftOut.length === 0) return;
	if (!isKnown(company.sectors)) {
		missing.push('sectors');
		return;
	}
	const own = widened(company.sectors);
	const sectors = leftOut.filter((sector) => own.has(sector));
	if (sectors.length > 0) excluding.push({ code: 'sector', sectors });
};

/** The firm is old enough. */
export const ageRule: FundingRule = ({ eligible: { ageMinYears } }, { company }, { excluding, missing }) => {
	if (ageMinYears === null) return;
	if (!isKnown(company.ageYears)) missing.push('ageYears');
	else if (company.ageYears < ageMinYears) excluding.push({ code: 'too-young', ageMinYears });
};

/** De-minimis aid fits under the cap of Regulation (EU) 2023/2831; a grant larger than the rest is said, not refused. */
export const deMinimisRule: FundingRule = ({ deMinimis, amountsEur }, { company }, { excluding, missing, notes }) => {
	if (deMinimis !== true) return;
	const capEur = MATCH_LIMITS.deMinimisCapEur;
	const usedEur = company.deMinimisUsedEur;
	if (!isKnown(usedEur)) missing.push('deMinimisUsedEur');
	else if (usedEur >= capEur) excluding.push({ code: 'de-minimis-cap', usedEur, capEur });
	else if (amountsEur.grantMax !== null && amountsEur.grantMax > capEur - usedEur)
		notes.push({ code: 'de-minimis-left', leftEur: capEur - usedEur });
};
