import { describe, expect, test } from 'vitest';
import { messagesOf } from './messages-of.ts';
import { checkFileSchema, storedAnswerSchema, storedCheckSchema } from './stored.ts';

const content = {
	questionnaireVersion: '1.0.0',
	mode: 'kurzcheck',
	facts: { beschaeftigte: '50-249' },
	answers: { E3: { value: 'nie', rev: 1 }, A12: { value: 'weiss-nicht', rev: 2 } },
	leftOutDomainIds: ['G'],
	step: 'frage-e3',
	startedAt: '2026-11-20T08:00:00.000Z',
	updatedAt: '2026-11-23T09:30:00+01:00',
};
const record = { schemaVersion: 1, id: 'aktuell', revision: 7, ...content };
const file = {
	format: 'it-kompass-selbstcheck',
	formatVersion: 1,
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
		expect(faults({ revision: 0, facts: {}, answers: {}, leftOutDomainIds: [] })).toEqual([]);
	});

	test.each(Object.keys(record))('needs %s', (field) => {
		expect(faults({ [field]: undefined })).toEqual([field]);
	});

	test.each([{ name: 'Muster GmbH' }, { score: 64 }])('refuses %j, which no release has written', (changes) => {
		expect(storedCheckSchema.safeParse({ ...record, ...changes }).success).toBe(false);
	});

	test.each([
		[{ schemaVersion: 2 }, 'schemaVersion'],
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
		{ formatVersion: 2 },
		{ exportedAt: 'gestern' },
		{ check: record },
		{ check: { ...content, step: undefined } },
		{ author: 'Erika Mustermann' },
	])('refuses %j', (changes) => {
		expect(checkFileSchema.safeParse({ ...file, ...changes }).success).toBe(false);
	});
});
