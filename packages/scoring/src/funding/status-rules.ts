import { type FundingRule, isKnown } from './findings.ts';
import { isOutdated } from './funding-badge.ts';
import { fundingState } from './funding-state.ts';

/** Money for those who run an offer, a standard, or a product: nothing a firm could apply for. */
export const purposeRule: FundingRule = (programme, _request, { excluding }) => {
	if (programme.notFunding) excluding.push({ code: 'not-funding' });
	if (programme.notForEndUsers) excluding.push({ code: 'not-for-end-users' });
};

/** Over, closed, confirmed by nobody, not begun, or not known. */
export const statusRule: FundingRule = (programme, { today }, { excluding, open }) => {
	const { period, successors, endedOn, lastChecked } = programme;
	const state = fundingState(programme, today);
	if (state === 'beendet') excluding.push({ code: 'ended', endedOn, successors });
	if (state === 'geschlossen') excluding.push({ code: 'closed' });
	if (!programme.confirmed) excluding.push({ code: 'unconfirmed' });
	if (state === 'abgelaufen' && period.to !== null)
		excluding.push({ code: 'expired', periodTo: period.to, successors });
	if (state === 'beginnt-spaeter' && period.from !== null) open.push({ code: 'not-yet-open', periodFrom: period.from });
	if (programme.status === 'unbekannt') open.push({ code: 'status-unknown' });
	else if (isOutdated(programme, today)) open.push({ code: 'check-outdated', lastChecked });
};

/** A programme of a Land is for firms in that Land. */
export const landRule: FundingRule = ({ land }, { company }, { excluding, missing }) => {
	if (land === null) return;
	if (!isKnown(company.land)) missing.push('land');
	else if (company.land !== land) excluding.push({ code: 'land', land });
};
