import { describe, expect, test } from 'vitest';
import { nextFundingQuestion } from './next-funding-question.ts';
import { SAMPLE_COMPANY, SAMPLE_INTENT, SAMPLE_TODAY, sampleProgramme } from './sample-programme.ts';

const loan = sampleProgramme({ id: 'bund-kredit', form: 'darlehen' });
const aid = sampleProgramme({ id: 'bund-beihilfe', deMinimis: true });
const saxon = sampleProgramme({ id: 'sn-programm', land: 'DE-SN', deMinimis: true });
const all = [loan, aid, saxon];

describe('nextFundingQuestion', () => {
	test('asks what most programmes wait for, even if it comes later in the order', () => {
		const company = { ...SAMPLE_COMPANY, land: null, deMinimisUsedEur: null };
		expect(nextFundingQuestion(all, company, SAMPLE_INTENT, SAMPLE_TODAY)).toEqual({
			question: 'deMinimisUsedEur',
			decides: 2,
		});
	});

	test('keeps to the order of asking among equals', () => {
		const company = { ...SAMPLE_COMPANY, land: null };
		const intent = { ...SAMPLE_INTENT, acceptsLoan: null };
		expect(nextFundingQuestion(all, company, intent, SAMPLE_TODAY)).toEqual({ question: 'land', decides: 1 });
	});

	test('counts no programme that is excluded anyway', () => {
		const company = { ...SAMPLE_COMPANY, land: 'DE-BY', deMinimisUsedEur: null } as const;
		expect(nextFundingQuestion([saxon], company, SAMPLE_INTENT, SAMPLE_TODAY)).toBeNull();
	});

	test('is null when nothing is missing or nothing could be asked', () => {
		expect(nextFundingQuestion(all, SAMPLE_COMPANY, SAMPLE_INTENT, SAMPLE_TODAY)).toBeNull();
		const unknown = sampleProgramme({ status: 'unbekannt' });
		expect(nextFundingQuestion([unknown], SAMPLE_COMPANY, SAMPLE_INTENT, SAMPLE_TODAY)).toBeNull();
	});
});
