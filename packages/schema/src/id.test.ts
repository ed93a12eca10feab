import { describe, expect, test } from 'vitest';
import { DOMAIN_IDS, domainIdSchema, idSchema, questionIdSchema } from './id.ts';
import { messagesOf } from './messages-of.ts';

describe('idSchema', () => {
	test.each(['ruecksicherung-testen', 'bsig-30', '50-249', 'ki', '7'])('takes %j', (id) => {
		expect(messagesOf(idSchema, id)).toEqual([]);
	});

	test.each(['Rücksicherung', 'a_b', 'a b', '-a', 'a-', 'a--b', '', 'A', 'a\n', '__proto__'])(
		'says how an id is written, for %j',
		(id) => {
			expect(messagesOf(idSchema, id)).toEqual([
				`Kennungen bestehen aus Kleinbuchstaben, Ziffern und Bindestrichen, hier steht „${id}“. Beispiel: ruecksicherung-testen`,
			]);
		},
	);
});

describe('DOMAIN_IDS', () => {
	test('lists the nine domains in order', () => {
		expect(DOMAIN_IDS.join('')).toBe('ABCDEFGHI');
	});
});

describe('domainIdSchema', () => {
	test.each(DOMAIN_IDS)('takes %s', (id) => {
		expect(messagesOf(domainIdSchema, id)).toEqual([]);
	});

	test.each([
		['J', '„J“'],
		['e', '„e“'],
		[5, 'etwas anderes als ein Text'],
	])('says what domains are called, for %j', (id, shown) => {
		expect(messagesOf(domainIdSchema, id)).toEqual([`Bereiche heißen A bis I, hier steht ${shown}. Beispiel: E`]);
	});
});

describe('questionIdSchema', () => {
	test.each(['A1', 'E3', 'I99'])('takes %s', (id) => {
		expect(messagesOf(questionIdSchema, id)).toEqual([]);
	});

	test.each(['E0', 'E', 'e3', 'J1', 'E100', 'E03', '3E'])('says what questions are called, for %s', (id) => {
		expect(messagesOf(questionIdSchema, id)).toEqual([
			`Fragen heißen nach Bereich und Nummer, hier steht „${id}“. Beispiel: E3 (dritte Frage im Bereich E)`,
		]);
	});
});
