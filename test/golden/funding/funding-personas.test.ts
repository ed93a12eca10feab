import funding from '@it-kompass/catalogue/de/funding.json' with { type: 'json' };
import type { FundingMatch } from '@it-kompass/schema';
import { matchFunding } from '@it-kompass/scoring/funding';
import { describe, expect, test } from 'vitest';
import { completed, type FundingCase, readFundingCases } from './read-funding-personas.ts';

const cases = readFundingCases();

function matchesOf({ company, intent, today }: FundingCase): ReadonlyMap<string, FundingMatch> {
	const matches = matchFunding(funding.programmes, company, intent, today);
	return new Map(matches.map((match) => [match.id, match]));
}

/** What is shown of a programme, as far as the personas tell. */
function shown(match: FundingMatch | undefined) {
	if (match === undefined) return 'no such programme';
	const [reason] = match.reasons;
	if (match.verdict === 'fits') return 'open';
	if (match.verdict === 'unclear' && match.missing.length === 0 && reason?.code === 'status-unknown') return 'check';
	return { verdict: match.verdict, reasons: match.reasons, missing: match.missing };
}

describe.each(cases)('$id $title', (told) => {
	const complete = matchesOf(completed(told));
	const asTold = matchesOf(told);

	test('is shown what it must be shown, once every fact is given', () => {
		const found = told.mustMatch.map(({ id }) => ({ id, bucket: shown(complete.get(id)) }));
		expect(found).toEqual(told.mustMatch);
	});

	test('never loses one of these because a fact is missing', () => {
		const lost = told.mustMatch.filter(({ id }) => !['fits', 'unclear'].includes(asTold.get(id)?.verdict ?? ''));
		expect(lost).toEqual([]);
	});

	test('is not shown what it must not be shown, for this reason first, once every fact is given', () => {
		const found = told.mustNotMatch.map(({ id }) => ({ id, reason: complete.get(id)?.reasons[0]?.code }));
		expect(found).toEqual(told.mustNotMatch);
		const verdicts = told.mustNotMatch.map(({ id }) => complete.get(id)?.verdict);
		expect(verdicts.filter((verdict) => verdict !== 'doesNotFit' && verdict !== 'ended')).toEqual([]);
	});

	test('is not shown these as fitting either while facts are missing', () => {
		expect(told.mustNotMatch.filter(({ id }) => asTold.get(id)?.verdict === 'fits')).toEqual([]);
	});
});

describe('the personas', () => {
	test('are thirteen with seven variants, and every one asserts something', () => {
		expect(cases.filter(({ id }) => !id.includes('-'))).toHaveLength(13);
		expect(cases.filter(({ id }) => id.includes('-'))).toHaveLength(7);
		expect(cases.filter(({ mustMatch, mustNotMatch }) => mustMatch.length + mustNotMatch.length === 0)).toEqual([]);
	});

	test('would show a programme whose Land, limit, status or end is wrong', () => {
		const [persona] = cases;
		if (persona === undefined) throw new Error('There is no persona.');
		const { company, intent, today } = completed(persona);
		const changes = [{ land: 'DE-BY' }, { status: 'unbekannt' }, { period: { from: null, to: '2026-11-21' } }] as const;
		for (const change of changes) {
			const programmes = funding.programmes.map((programme) =>
				programme.id === 'nw-mid-digitale-sicherheit' ? { ...programme, ...change } : programme,
			);
			const match = matchFunding(programmes, company, intent, today).find(
				({ id }) => id === 'nw-mid-digitale-sicherheit',
			);
			expect(shown(match)).not.toBe('open');
		}
	});
});
