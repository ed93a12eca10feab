import type { Nis2Deadline, Nis2Facts } from '@it-kompass/schema';
import { classifyNis2 } from '@it-kompass/scoring/nis2';
import { describe, expect, test } from 'vitest';
import { dayAfter, nis2Days } from './nis2-days.ts';
import { sampleNis2 } from './sample-nis2.ts';

const basis = {
	reviewAfter: '2027-05-31',
	paragraph: '§ 33 Abs. 1 BSIG',
	source: 'bsig-33',
	confidence: 'gesetz',
} as const;
const deadlines: readonly Nis2Deadline[] = [
	{
		id: 'registrierung',
		title: 'R',
		text: 'R.',
		span: { amount: 3, unit: 'monate', from: 'x' },
		status: 'geltendes-recht',
		...basis,
	},
	{
		id: 'schulung-leitung',
		title: 'S',
		text: 'S.',
		span: { amount: 3, unit: 'jahre', from: 'x' },
		status: 'auslegung',
		...basis,
	},
	{ id: 'bericht', title: 'B', text: 'B.', day: '2027-01-01', status: 'bericht', ...basis },
	{ id: 'stichtag', title: 'T', text: 'T.', day: '2027-03-01', status: 'geltendes-recht', ...basis },
];
const covered: Nis2Facts = {
	establishedInGermany: true,
	criticalPlant: true,
	kinds: [],
	landLawIt: false,
	federalAdministration: false,
};
const free: Nis2Facts = {
	establishedInGermany: true,
	criticalPlant: false,
	kinds: [],
	landLawIt: false,
	federalAdministration: false,
	registrar: false,
	energyNetwork: false,
};
const daysOf = (facts: Nis2Facts, since: string, today: string) =>
	nis2Days({ deadlines, reviewAfter: '2027-02-28' }, classifyNis2(facts, sampleNis2.kinds), since, today).map(
		({ id, day }) => `${day} ${id}`,
	);

describe('nis2Days', () => {
	test('counts three months to register from the day a firm is covered, and three years to the training', () => {
		expect(daysOf(covered, '2026-10-15', '2026-11-23')).toEqual([
			'2027-01-15 nis2-registrierung',
			'2027-02-28 nis2-rechtsstand',
			'2027-03-01 nis2-stichtag',
			'2027-11-23 nis2-einstufung',
			'2029-10-15 nis2-schulung',
		]);
	});

	test('asks to make up for a deadline that has passed within a week', () => {
		expect(daysOf(covered, '2025-12-06', '2026-11-23')[0]).toBe('2026-11-30 nis2-registrierung');
	});

	test('the last day itself is still in time', () => {
		expect(daysOf(covered, '2025-12-06', '2026-03-06')[0]).toBe('2026-03-06 nis2-registrierung');
	});

	test('a firm that is not covered only looks again', () => {
		expect(daysOf(free, '2025-12-06', '2026-11-23')).toEqual([
			'2027-02-28 nis2-rechtsstand',
			'2027-11-23 nis2-einstufung',
		]);
	});

	test('nothing of the past, whatever the day', () => {
		expect(daysOf(covered, '2025-12-06', '2031-01-15').every((entry) => entry >= '2031-01-15')).toBe(true);
	});
});

describe('dayAfter', () => {
	test.each([
		['2026-01-31', 0, 1, '2026-02-28'],
		['2024-01-31', 0, 1, '2024-02-29'],
		['2026-11-30', 0, 3, '2027-02-28'],
		['2026-12-28', 7, 0, '2027-01-04'],
	])('%s and %i days, %i months is %s', (day, days, months, expected) => {
		expect(dayAfter(day, days, months)).toBe(expected);
	});
});
