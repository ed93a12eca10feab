import { describe, expect, test } from 'vitest';
import { fundingEvidenceSchema, fundingProgrammeSchema } from './funding.ts';
import { FUNDING_TOPICS, fundingTopicSchema, LAND_CODES } from './funding-codes.ts';
import { messagesOf } from './messages-of.ts';

const evidence = {
	url: 'https://www.beispiel.de/',
	date: null,
	dateBasis: 'undatiert',
	kind: 'amtlich',
	supports: ['status'],
};

describe('fundingEvidenceSchema', () => {
	test('takes a page without a date, and needs a statement it supports', () => {
		expect(messagesOf(fundingEvidenceSchema, evidence)).toEqual([]);
		expect(messagesOf(fundingEvidenceSchema, { ...evidence, supports: [] })).toEqual([
			'supports: Nennen Sie mindestens eine Aussage, die der Beleg stützt.',
		]);
		expect(messagesOf(fundingEvidenceSchema, { ...evidence, supports: ['alles'] })).toHaveLength(1);
		expect(messagesOf(fundingEvidenceSchema, { ...evidence, date: undefined })).toHaveLength(1);
	});
});

describe('fundingProgrammeSchema', () => {
	const missing = messagesOf(fundingProgrammeSchema, {}).map((message) => message.split(':')[0]);

	test.each([
		'id',
		'land',
		'agency',
		'eligible',
		'ratePercent',
		'amountsEur',
		'deMinimis',
		'applyBeforeStart',
		'period',
		'status',
		'confirmed',
		'evidence',
		'lastChecked',
		'verifiedLive',
		'nextCheck',
	])('never guesses %s', (field) => {
		expect(missing).toContain(field);
	});

	test('knows an empty list where none is written', () => {
		expect(missing).not.toContain('conflicts');
		expect(missing).not.toContain('backgroundKnowledge');
	});
});

describe('the codes', () => {
	test('are the 16 Länder and nine topics, in small letters', () => {
		expect(LAND_CODES).toHaveLength(16);
		expect(FUNDING_TOPICS).toHaveLength(9);
		expect(messagesOf(fundingTopicSchema, 'beratung')).toEqual([]);
		expect(messagesOf(fundingTopicSchema, 'Beratung')).toHaveLength(1);
	});
});
