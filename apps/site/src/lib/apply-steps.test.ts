import type { FundingProgramme } from '@it-kompass/schema';
import { describe, expect, test } from 'vitest';
import { applySteps } from './apply-steps.ts';

function record(changes: Partial<FundingProgramme>): FundingProgramme {
	const facts = { form: 'zuschuss', status: 'offen', agency: 'SAB', applyBeforeStart: true, lastChecked: '2026-11-22' };
	// The steps depend on nothing else of a record.
	return { ...facts, howToApply: [], notFunding: false, notForEndUsers: false, ...changes } as FundingProgramme;
}

describe('applySteps', () => {
	test('takes the steps of the record where it has some', () => {
		expect(applySteps(record({ howToApply: ['Fragen.'] }))).toEqual(['Fragen.']);
	});

	test('puts the application before the order, unless none is needed before', () => {
		expect(applySteps(record({})).join(' ')).toContain('Stellen Sie den Antrag, bevor Sie bestellen');
		expect(applySteps(record({ applyBeforeStart: null })).join(' ')).toContain(
			'Stellen Sie den Antrag, bevor Sie bestellen',
		);
		expect(applySteps(record({ applyBeforeStart: false })).join(' ')).toContain(
			'Ein Antrag vor Beginn ist nicht nötig.',
		);
	});

	test('has none for what nobody can apply for', () => {
		expect(applySteps(record({ status: 'beendet' }))).toEqual([]);
		expect(applySteps(record({ notFunding: true }))).toEqual([]);
		expect(applySteps(record({ notForEndUsers: true }))).toEqual([]);
	});
});
