import type { FundingCompany, FundingIntent, FundingListing, FundingMatch } from '@it-kompass/schema';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawCompany, drawIntent, drawProgrammes, forgetSome, withoutOne } from './drawn-funding.ts';
import { matchFunding } from './match-funding.ts';
import { nextFundingQuestion } from './next-funding-question.ts';
import { SAMPLE_TODAY } from './sample-programme.ts';

const RUNS = { seed: 20261122, numRuns: 300 };

interface Case {
	readonly draw: (bound: number) => number;
	readonly programmes: readonly FundingListing[];
	readonly company: FundingCompany;
	readonly intent: FundingIntent;
}

/** Holds for drawn programmes and a firm that has told everything; the same ones on every run. */
function always(check: (drawn: Case) => void): void {
	fc.assert(
		fc.property(fc.gen(), (generate) => {
			const draw = (bound: number) => generate(fc.nat, { max: bound - 1 });
			check({ draw, programmes: drawProgrammes(draw, 20), company: drawCompany(draw), intent: drawIntent(draw) });
		}),
		RUNS,
	);
}

const isExcluded = ({ verdict }: FundingMatch) => verdict === 'doesNotFit' || verdict === 'ended';

describe('matchFunding', { timeout: 240_000 }, () => {
	test('never turns „fits“ into „unclear“ because more is known, and never forgets an exclusion', () => {
		let fitting = 0;
		always(({ draw, programmes, company, intent }) => {
			const some = { company: forgetSome(draw, company), intent: forgetSome(draw, intent) };
			const fewer = { company: forgetSome(draw, some.company), intent: forgetSome(draw, some.intent) };
			const before = matchFunding(programmes, fewer.company, fewer.intent, SAMPLE_TODAY);
			const after = matchFunding(programmes, some.company, some.intent, SAMPLE_TODAY);
			for (const [index, { verdict }] of before.entries()) {
				const then = after[index];
				if (verdict === 'fits') {
					fitting += 1;
					expect(then?.verdict).not.toBe('unclear');
				}
				if (verdict === 'doesNotFit') expect(then?.verdict).toBe('doesNotFit');
			}
		});
		expect(fitting).toBeGreaterThan(100);
	});

	test('never excludes because a fact is null, of the firm or of the programme', () => {
		let compared = 0;
		always(({ draw, programmes, company, intent }) => {
			const full = matchFunding(programmes, company, intent, SAMPLE_TODAY);
			const forgetful = matchFunding(programmes, forgetSome(draw, company), forgetSome(draw, intent), SAMPLE_TODAY);
			const vague = matchFunding(
				programmes.map((programme) => withoutOne(draw, programme)),
				company,
				intent,
				SAMPLE_TODAY,
			);
			for (const [index, match] of full.entries()) {
				if (isExcluded(match)) continue;
				compared += 1;
				for (const other of [forgetful[index], vague[index]]) expect(other && isExcluded(other)).toBe(false);
			}
		});
		expect(compared).toBeGreaterThan(300);
	});

	test('does not depend on the order of programmes, and neither does the next question', () => {
		always(({ draw, programmes, company, intent }) => {
			const firm = forgetSome(draw, company);
			const reversed = [...programmes].reverse();
			const matches = matchFunding(programmes, firm, intent, SAMPLE_TODAY);
			expect([...matchFunding(reversed, firm, intent, SAMPLE_TODAY)].reverse()).toEqual(matches);
			expect(nextFundingQuestion(reversed, firm, intent, SAMPLE_TODAY)).toEqual(
				nextFundingQuestion(programmes, firm, intent, SAMPLE_TODAY),
			);
		});
	});

	test('leaves over what is over, on every later day', () => {
		const days = ['2025-12-31', '2026-11-22', '2026-12-31', '2027-01-01', '2029-06-30', '2031-01-01'];
		always(({ programmes, company, intent }) => {
			let over = new Set<string>();
			for (const today of days) {
				const ended = matchFunding(programmes, company, intent, today).filter(({ verdict }) => verdict === 'ended');
				const ids = new Set(ended.map(({ id }) => id));
				expect([...over].filter((id) => !ids.has(id))).toEqual([]);
				over = ids;
			}
		});
	});

	test('says why: a reason for every exclusion, nothing open where it fits, something where it is unclear', () => {
		always(({ draw, programmes, company, intent }) => {
			for (const match of matchFunding(programmes, forgetSome(draw, company), intent, SAMPLE_TODAY)) {
				const { verdict, reasons, missing } = match;
				if (verdict === 'fits') expect([reasons, missing]).toEqual([[], []]);
				else if (verdict === 'unclear') expect(reasons.length + missing.length).toBeGreaterThan(0);
				else expect([reasons.length > 0, missing]).toEqual([true, []]);
			}
		});
	});

	test('asks nothing that was answered', () => {
		always(({ programmes, company, intent }) => {
			const group = { groupStaff: 5, groupTurnoverEur: 5, groupBalanceEur: 5 };
			const missing = matchFunding(programmes, { ...group, ...company }, intent, SAMPLE_TODAY).flatMap(
				(match) => match.missing,
			);
			expect(missing).toEqual([]);
		});
	});
});
