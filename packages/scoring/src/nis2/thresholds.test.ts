import type { Nis2Facts } from '@it-kompass/schema';
import { describe, expect, test } from 'vitest';
import { classifyNis2 } from './classify-nis2.ts';
import { PLAIN_COMPANY, SAMPLE_KINDS } from './sample-company.ts';

const BESONDERS = 'besonders-wichtige-einrichtung';
const WICHTIG = 'wichtige-einrichtung';
const NICHT = 'nicht-erfasst';

function classOf(facts: Nis2Facts) {
	return classifyNis2({ ...PLAIN_COMPANY, ...facts }, SAMPLE_KINDS).classes;
}

describe('staff, "mindestens"', () => {
	test.each([
		['klinik', 49, NICHT],
		['klinik', 49.99, NICHT],
		['klinik', 50, WICHTIG],
		['klinik', 249, WICHTIG],
		['klinik', 249.99, WICHTIG],
		['klinik', 250, BESONDERS],
		['maschinen', 49, NICHT],
		['maschinen', 50, WICHTIG],
		['maschinen', 249, WICHTIG],
		['maschinen', 250, WICHTIG],
		['telefon', 49, WICHTIG],
		['telefon', 50, BESONDERS],
	])('%s with %d staff and little money', (kind, staff, expected) => {
		expect(classOf({ kinds: [kind], staff })).toEqual([expected]);
	});
});

describe('turnover and balance, "über", joined by AND', () => {
	test.each([
		['klinik', 10_000_000, 10_000_000, NICHT],
		['klinik', 10_000_001, 10_000_000, NICHT],
		['klinik', 10_000_000, 10_000_001, NICHT],
		['klinik', 10_000_001, 10_000_001, WICHTIG],
		['klinik', 60_000_000, 9_000_000, NICHT],
		['klinik', 9_000_000, 60_000_000, NICHT],
		['klinik', 50_000_000, 43_000_000, WICHTIG],
		['klinik', 50_000_001, 43_000_000, WICHTIG],
		['klinik', 50_000_000, 43_000_001, WICHTIG],
		['klinik', 50_000_001, 43_000_001, BESONDERS],
		['maschinen', 10_000_000, 10_000_001, NICHT],
		['maschinen', 10_000_001, 10_000_001, WICHTIG],
		['maschinen', 50_000_001, 43_000_001, WICHTIG],
		['telefon', 10_000_000, 10_000_000, WICHTIG],
		['telefon', 10_000_001, 10_000_000, WICHTIG],
		['telefon', 10_000_001, 10_000_001, BESONDERS],
	])('%s with 20 staff, %d € turnover and %d € balance', (kind, turnoverEur, balanceEur, expected) => {
		expect(classOf({ kinds: [kind], turnoverEur, balanceEur })).toEqual([expected]);
	});

	test('staff or money suffices', () => {
		expect(classOf({ kinds: ['klinik'], staff: 250 })).toEqual([BESONDERS]);
		expect(classOf({ kinds: ['klinik'], staff: 0, turnoverEur: 50_000_001, balanceEur: 43_000_001 })).toEqual([
			BESONDERS,
		]);
	});
});

describe('shares', () => {
	const partner = (sharePermille: number) => ({ sharePermille, staff: 120, turnoverEur: 0, balanceEur: 0 });

	test('a partner with 24.9 % adds nothing, one with 25 % adds a quarter', () => {
		expect(classOf({ kinds: ['klinik'], staff: 20, partners: [partner(249)] })).toEqual([NICHT]);
		expect(classOf({ kinds: ['klinik'], staff: 20, partners: [partner(250)] })).toEqual([WICHTIG]);
		expect(classOf({ kinds: ['klinik'], staff: 19.99, partners: [partner(250)] })).toEqual([NICHT]);
	});

	test('money is added to the euro', () => {
		const linked = [{ staff: 0, turnoverEur: 7_000_000, balanceEur: 8_000_000 }];
		expect(classOf({ kinds: ['klinik'], turnoverEur: 3_000_000, balanceEur: 2_000_001, linked })).toEqual([NICHT]);
		expect(classOf({ kinds: ['klinik'], turnoverEur: 3_000_001, balanceEur: 2_000_001, linked })).toEqual([WICHTIG]);
	});
});

describe('bands', () => {
	test.each([
		[{ from: 0, below: 50 }, [NICHT]],
		[{ from: 0, below: 50.01 }, [WICHTIG, NICHT]],
		[{ from: 50, below: 250 }, [WICHTIG]],
		[{ from: 49, below: 251 }, [BESONDERS, WICHTIG, NICHT]],
		[{ from: 250, below: null }, [BESONDERS]],
	])('staff %j', (staff, expected) => {
		expect(classOf({ kinds: ['klinik'], staff })).toEqual(expected);
	});

	test.each([
		[{ from: 0, below: 10_000_001 }, [NICHT]],
		[{ from: 0, below: 10_000_002 }, [WICHTIG, NICHT]],
		[{ from: 10_000_001, below: 50_000_001 }, [WICHTIG]],
		[{ from: 10_000_001, below: null }, [BESONDERS, WICHTIG]],
	])('turnover %j beside a balance over 43 million', (turnoverEur, expected) => {
		expect(classOf({ kinds: ['klinik'], turnoverEur, balanceEur: 44_000_000 })).toEqual(expected);
	});
});

describe('two closed accounts in a row', () => {
	const year = (staff: number) => ({ staff, turnoverEur: 0, balanceEur: 0 });

	test.each([
		[[45, 45], 52, NICHT],
		[[45, 52], 53, WICHTIG],
		[[55, 48], 47, NICHT],
		[[55], 47, WICHTIG],
		[[260, 300], 249, BESONDERS],
		[[260, 249], 249, WICHTIG],
		[[45, 260], 270, BESONDERS],
	])('%j, then %d', (past, staff, expected) => {
		expect(classOf({ kinds: ['klinik'], staff, history: past.map(year) })).toEqual([expected]);
	});
});
