import { describe, expect, test } from 'vitest';
import { messagesOf } from './messages-of.ts';
import {
	checkFile1Schema,
	checkFileSchema,
	storedAnswerSchema,
	storedCheck1Schema,
	storedCheckSchema,
} from './stored.ts';

const row = { status: 'assessed', low: 3, high: 6, max: 9, level: { secured: 1, possible: 3 } };
const kept = {
	questionnaireVersion: '1.0.0',
	modelVersion: '1.1.0',
	takenAt: '2026-11-20T08:04:00.000Z',
	facts: { beschaeftigte: '50-249' },
	answers: { E3: { value: 'nie', rev: 1 } },
	leftOutDomainIds: [],
	asked: 15,
	open: 0,
	overall: { secured: 1, possible: 3 },
	domains: [...'ABCDEFGHI'].map((domainId) => ({ domainId, ...row })),
};
const content1 = {
	questionnaireVersion: '1.0.0',
	mode: 'kurzcheck',
	facts: { beschaeftigte: '50-249' },
	answers: { E3: { value: 'nie', rev: 1 }, A12: { value: 'weiss-nicht', rev: 2 } },
	leftOutDomainIds: ['G'],
	step: 'frage-e3',
	startedAt: '2026-11-20T08:00:00.000Z',
	updatedAt: '2026-11-23T09:30:00+01:00',
};
const content = { ...content1, kurzcheck: kept };
const record = { schemaVersion: 2, id: 'aktuell', revision: 7, ...content };
const file = {
	format: 'it-kompass-selbstcheck',
	formatVersion: 2,
	exportedAt: '2026-11-23T09:30:00Z',
	check: content,
};

/** Where a record with these changes breaks; empty if it does not. */
const faults = (changes: object) =>
	messagesOf(storedCheckSchema, { ...record, ...changes }).map((message) => message.split(': ')[0]);

describe('storedCheckSchema', () => {
	test('takes a record and gives it back unchanged', () => {
		expect(storedCheckSchema.parse(record)).toEqual(record);
	});

	test('takes a check that has just begun', () => {
		expect(faults({ revision: 0, facts: {}, answers: {}, leftOutDomainIds: [], kurzcheck: null })).toEqual([]);
	});

	test.each(Object.keys(record))('needs %s', (field) => {
		expect(faults({ [field]: undefined })).toEqual([field]);
	});

	test.each([{ name: 'Muster GmbH' }, { score: 64 }])('refuses %j, which no release has written', (changes) => {
		expect(storedCheckSchema.safeParse({ ...record, ...changes }).success).toBe(false);
	});

	test.each([
		[{ schemaVersion: 1 }, 'schemaVersion'],
		[{ schemaVersion: 3 }, 'schemaVersion'],
		[{ id: '' }, 'id'],
		[{ id: 'x'.repeat(61) }, 'id'],
		[{ revision: -1 }, 'revision'],
		[{ revision: 1.5 }, 'revision'],
		[{ revision: Number.NaN }, 'revision'],
		[{ questionnaireVersion: '1.0' }, 'questionnaireVersion'],
		[{ mode: 'lang' }, 'mode'],
		[{ facts: { beschaeftigte: 'viele Leute' } }, 'facts.beschaeftigte'],
		[{ facts: { 'a b': 'x' } }, 'facts.a b'],
		[{ facts: { branche: 'x'.repeat(61) } }, 'facts.branche'],
		[{ answers: { Z9: { value: 'nie', rev: 1 } } }, 'answers.Z9'],
		[{ answers: { E3: { value: 'nie', rev: 1, note: 'x' } } }, 'answers.E3'],
		[{ answers: { E3: 'nie' } }, 'answers.E3'],
		[{ leftOutDomainIds: ['J'] }, 'leftOutDomainIds.0'],
		[{ leftOutDomainIds: Array(10).fill('A') }, 'leftOutDomainIds'],
		[{ step: '' }, 'step'],
		[{ step: 'x'.repeat(41) }, 'step'],
		[{ step: '<script>' }, 'step'],
	])('says where %j breaks', (changes, where) => {
		expect(faults(changes)).toEqual([where]);
	});

	test.each<[fault: string, changes: object, where: string]>([
		['a sentence of its own', { title: 'Ihre IT ist vorbildlich.' }, ''],
		['no date', { takenAt: 'gestern' }, '.takenAt'],
		['an impossible question', { answers: { Z9: { value: 'nie', rev: 1 } } }, '.answers.Z9'],
		['no level', { overall: null }, '.overall'],
		['less possible than secured', { overall: { secured: 3, possible: 1 } }, '.overall'],
		['a level beyond the last', { overall: { secured: 1, possible: 5 } }, '.overall.possible'],
		['eight domains', { domains: kept.domains.slice(1) }, '.domains'],
		['a domain twice', { domains: kept.domains.with(1, { domainId: 'A', ...row }) }, '.domains'],
		['a band upside down', { domains: kept.domains.with(2, { domainId: 'C', ...row, low: 7 }) }, '.domains.2'],
	])('refuses a kept Kurzcheck with %s', (_, changes, where) => {
		expect(faults({ kurzcheck: { ...kept, ...changes } })).toEqual([`kurzcheck${where}`]);
	});

	test.each([
		'2026-11-23',
		'23.11.2026 09:30',
		'2026-11-23T09:30Z',
		'2026-11-23T09:30:00',
		'',
		1795425000000,
		new Date(0),
	])('refuses %j as a time', (updatedAt) => {
		expect(faults({ updatedAt })).toEqual(['updatedAt']);
	});

	test('takes no key of every object for an answer or a fact', () => {
		const polluted = JSON.parse('{"__proto__":{"value":"nie","rev":1}}') as object;
		const parsed = storedCheckSchema.safeParse({ ...record, answers: polluted });
		expect(Object.keys(parsed.data?.answers ?? {})).toEqual([]);
		expect(parsed.data?.answers ?? {}).not.toHaveProperty('value');
		expect(faults({ answers: { constructor: { value: 'nie', rev: 1 } } })).toEqual(['answers.constructor']);
	});
});

describe('storedAnswerSchema', () => {
	test.each([{ rev: 0 }, { rev: 1.5 }, { rev: '1' }, { value: 'Nie' }, { value: 'a--b' }, { value: 'x'.repeat(61) }])(
		'refuses %j',
		(changes) => {
			expect(messagesOf(storedAnswerSchema, { value: 'nie', rev: 1 })).toEqual([]);
			expect(messagesOf(storedAnswerSchema, { value: 'nie', rev: 1, ...changes })).toHaveLength(1);
		},
	);
});

describe('checkFileSchema', () => {
	test('takes a file and gives it back unchanged', () => {
		expect(checkFileSchema.parse(file)).toEqual(file);
	});

	test.each([
		{ format: 'anderes' },
		{ formatVersion: 1 },
		{ formatVersion: 3 },
		{ check: content1 },
		{ exportedAt: 'gestern' },
		{ check: record },
		{ check: { ...content, step: undefined } },
		{ author: 'Erika Mustermann' },
	])('refuses %j', (changes) => {
		expect(checkFileSchema.safeParse({ ...file, ...changes }).success).toBe(false);
	});
});

describe('what the first release wrote', () => {
	const { kurzcheck: _kept, schemaVersion: _version, ...fields } = record;
	const record1 = { ...fields, schemaVersion: 1 };
	const file1 = { ...file, formatVersion: 1, check: content1 };

	test('is still taken, as it was', () => {
		expect(storedCheck1Schema.parse(record1)).toEqual(record1);
		expect(checkFile1Schema.parse(file1)).toEqual(file1);
	});

	test('has no kept Kurzcheck', () => {
		expect(storedCheck1Schema.safeParse({ ...record1, kurzcheck: null }).success).toBe(false);
		expect(checkFile1Schema.safeParse({ ...file1, check: content }).success).toBe(false);
	});
});
