import type { FundingMatch, Profile } from '@it-kompass/schema';
import { describe, expect, test } from 'vitest';
import { fundingGivenOf } from '../profile/funding-given.ts';
import { matchRanges } from './match-ranges.ts';
import { type ListingChanges, sampleListing } from './sample-listing.ts';

const PENTEST: Profile = { vorhaben: ['penetrationstest'] };

function match(changes: ListingChanges, profile: Profile): FundingMatch {
	const [found] = matchRanges([sampleListing(changes)], fundingGivenOf({ ...PENTEST, ...profile }), '2026-11-23');
	if (found === undefined) throw new Error('one programme, one match');
	return found;
}

describe('matchRanges', () => {
	test.each<[string, number, NonNullable<Profile['beschaeftigte']>, string]>([
		['within the limit', 249, '50-249', 'fits'],
		['above the limit', 49, '50-249', 'doesNotFit'],
		['half within', 99, '50-249', 'unclear'],
		['far above', 249, 'ab-500', 'doesNotFit'],
	])('takes a band of staff %s for what holds at both ends', (_, staffMax, beschaeftigte, verdict) => {
		expect(match({ eligible: { staffMax } }, { beschaeftigte }).verdict).toBe(verdict);
	});

	test('asks for the figure where the band does not decide, and is content with it', () => {
		const programme = { eligible: { staffMax: 99 } };
		expect(match(programme, { beschaeftigte: '50-249' }).missing).toEqual(['staff']);
		expect(match(programme, { beschaeftigte: 99 }).verdict).toBe('fits');
		expect(match(programme, { beschaeftigte: 100 }).verdict).toBe('doesNotFit');
	});

	test('sees that a programme may fit in the middle of a band and at neither end', () => {
		const found = match({ eligible: { staffMin: 60, staffMax: 200 } }, { beschaeftigte: '50-249' });
		expect(found).toMatchObject({ verdict: 'unclear', missing: ['staff'] });
	});

	test.each<[Profile, string, string[]]>([
		[{ umsatz: 'bis-10-mio' }, 'fits', []],
		[{ umsatz: '10-50-mio', bilanz: 'bis-10-mio' }, 'fits', []],
		[{ umsatz: '10-50-mio', bilanz: 'ueber-43-mio' }, 'unclear', ['turnoverEur']],
		[{ umsatz: 'ueber-50-mio', bilanz: 'ueber-43-mio' }, 'doesNotFit', []],
		[{ umsatz: 'ueber-50-mio' }, 'unclear', ['balanceEur']],
	])('lets turnover or balance be enough: %j', (profile, verdict, missing) => {
		const eligible = {
			turnoverMaxEur: 20_000_000,
			balanceMaxEur: 20_000_000,
			turnoverOrBalance: 'einer-genuegt',
		} as const;
		expect(match({ eligible }, profile)).toMatchObject({ verdict, missing });
	});

	test('counts the group where its figures are known, and asks for them where not', () => {
		const programme = { eligible: { staffMax: 249, groupFigures: true } };
		const small: Profile = { beschaeftigte: '10-49', gruppe: 'ja' };
		expect(match(programme, small).missing).toEqual(['groupStaff']);
		expect(match(programme, { ...small, 'gruppe-beschaeftigte': 'ab-500' }).verdict).toBe('doesNotFit');
		expect(match(programme, { ...small, 'gruppe-beschaeftigte': '50-249' }).verdict).toBe('fits');
	});

	test('excludes every Land for an investment abroad, and asks for the Land where nothing was said', () => {
		const programme = { land: 'DE-SN', level: 'land' } as const;
		expect(match(programme, { bundesland: 'sachsen' }).verdict).toBe('fits');
		expect(match(programme, { bundesland: 'ausland' })).toMatchObject({
			verdict: 'doesNotFit',
			reasons: [{ code: 'land', land: 'DE-SN' }],
		});
		expect(match(programme, {}).missing).toEqual(['land']);
	});

	test('gives one match per programme, in their order', () => {
		const programmes = ['b', 'a', 'c'].map((id) => sampleListing({ id }));
		expect(matchRanges(programmes, fundingGivenOf({}), '2026-11-23').map(({ id }) => id)).toEqual(['b', 'a', 'c']);
	});
});
