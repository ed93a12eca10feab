import { describe, expect, test } from 'vitest';
import { messagesOf } from './messages-of.ts';
import { checkFileSchema, storedAnswerSchema, storedCheckSchema } from './stored.ts';
import { checkFile1Schema, checkFile2Schema, storedCheck1Schema, storedCheck2Schema } from './stored-earlier.ts';

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
const content2 = { ...content1, kurzcheck: kept };
const { facts: _facts, ...withoutFacts } = content2;
const said = { from: 'nis2', at: '2026-11-23T08:30:00Z' };
const profile = {
	beschaeftigte: { value: 49.5, ...said },
	umsatz: { value: 'bis-10-mio', ...said },
	taetigkeit: { value: ['A2-5.4.1', 'spedition'], ...said },
	gruppenzahlen: { value: { staff: 12.5, turnoverEur: 3_000_000 }, ...said },
};
const content = { ...withoutFacts, profile };
const record = { schemaVersion: 3, id: 'aktuell', revision: 7, ...content };
const file = {
	format: 'it-kompass-selbstcheck',
	formatVersion: 3,
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
		expect(faults({ revision: 0, profile: {}, answers: {}, leftOutDomainIds: [], kurzcheck: null })).toEqual([]);
	});

	test.each(Object.keys(record))('needs %s', (field) => {
		expect(faults({ [field]: undefined })).toEqual([field]);
	});

	test.each([{ name: 'Muster GmbH' }, { score: 64 }])('refuses %j, which no release has written', (changes) => {
		expect(storedCheckSchema.safeParse({ ...record, ...changes }).success).toBe(false);
	});

	test.each([
		[{ schemaVersion: 1 }, 'schemaVersion'],
		[{ schemaVersion: 2 }, 'schemaVersion'],
		[{ schemaVersion: 4 }, 'schemaVersion'],
		[{ id: '' }, 'id'],
		[{ id: 'x'.repeat(61) }, 'id'],
		[{ revision: -1 }, 'revision'],
		[{ revision: 1.5 }, 'revision'],
		[{ revision: Number.NaN }, 'revision'],
		[{ questionnaireVersion: '1.0' }, 'questionnaireVersion'],
		[{ mode: 'lang' }, 'mode'],
		[{ profile: { beschaeftigte: { value: 'viele Leute', ...said } } }, 'profile.beschaeftigte.value'],
		[{ profile: { beschaeftigte: { value: -1, ...said } } }, 'profile.beschaeftigte.value'],
		[{ profile: { beschaeftigte: { value: Number.POSITIVE_INFINITY, ...said } } }, 'profile.beschaeftigte.value'],
		[{ profile: { beschaeftigte: '50-249' } }, 'profile.beschaeftigte'],
		[{ profile: { beschaeftigte: { value: 7, from: 'nis2' } } }, 'profile.beschaeftigte.at'],
		[{ profile: { gruppenzahlen: { value: { Umsatz: 1 }, ...said } } }, 'profile.gruppenzahlen.value'],
		[{ profile: { vorhaben: { value: ['<b>'], ...said } } }, 'profile.vorhaben.value.0'],
		[{ profile: { 'a b': { value: 'x', ...said } } }, 'profile.a b'],
		[{ profile: { branche: { value: 'x'.repeat(61), ...said } } }, 'profile.branche.value'],
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
		{ formatVersion: 2 },
		{ formatVersion: 4 },
		{ check: content1 },
		{ exportedAt: 'gestern' },
		{ check: record },
		{ check: { ...content, step: undefined } },
		{ author: 'Erika Mustermann' },
	])('refuses %j', (changes) => {
		expect(checkFileSchema.safeParse({ ...file, ...changes }).success).toBe(false);
	});
});

describe('what earlier releases wrote', () => {
	const { schemaVersion: _version, ...fields } = { ...record, ...content2, profile: undefined };
	const { profile: _profile, ...fields2 } = fields;
	const { kurzcheck: _kept, ...fields1 } = fields2;
	const record1 = { ...fields1, schemaVersion: 1 };
	const record2 = { ...fields2, schemaVersion: 2 };
	const file1 = { ...file, formatVersion: 1, check: content1 };
	const file2 = { ...file, formatVersion: 2, check: content2 };

	test('is still taken, as it was', () => {
		expect(storedCheck1Schema.parse(record1)).toEqual(record1);
		expect(storedCheck2Schema.parse(record2)).toEqual(record2);
		expect(checkFile1Schema.parse(file1)).toEqual(file1);
		expect(checkFile2Schema.parse(file2)).toEqual(file2);
	});

	test('has no kept Kurzcheck in the first release, and no profile in either', () => {
		expect(storedCheck1Schema.safeParse({ ...record1, kurzcheck: null }).success).toBe(false);
		expect(checkFile1Schema.safeParse({ ...file1, check: content2 }).success).toBe(false);
		expect(storedCheck2Schema.safeParse({ ...record2, profile }).success).toBe(false);
		expect(checkFile2Schema.safeParse({ ...file2, check: content }).success).toBe(false);
	});
});
