import { describe, expect, test } from 'vitest';
import { messagesOf } from './messages-of.ts';
import { dateSchema, roughDateSchema, textSchema, urlSchema } from './text.ts';

describe('textSchema', () => {
	const schema = textSchema(5, 'Kurzer Titel.');

	test('takes a text of the full length and cuts blank ends', () => {
		expect(schema.parse('  Äpfel \n')).toBe('Äpfel');
	});

	test.each([undefined, null, 7, ['a']])('asks for a text instead of %j', (value) => {
		expect(messagesOf(schema, value)).toEqual(['Hier fehlt ein Text. Kurzer Titel.']);
	});

	test.each(['', '   ', '\n'])('says that %j is empty', (value) => {
		expect(messagesOf(schema, value)).toEqual(['Der Text ist leer. Kurzer Titel.']);
	});

	test('says how long the text is and what to do', () => {
		expect(messagesOf(schema, 'Apfelmus')).toEqual([
			'Der Text hat 8 Zeichen, erlaubt sind 5. Kürzen Sie ihn oder teilen Sie ihn auf.',
		]);
	});

	test('counts a character outside the basic plane once, in the limit and in the message', () => {
		expect(messagesOf(schema, '𝒜𝒜𝒜𝒜𝒜')).toEqual([]);
		expect(messagesOf(schema, '𝒜𝒜𝒜𝒜𝒜𝒜')).toEqual([
			'Der Text hat 6 Zeichen, erlaubt sind 5. Kürzen Sie ihn oder teilen Sie ihn auf.',
		]);
	});
});

describe('dateSchema', () => {
	test.each(['2026-11-23', '2028-02-29'])('takes %s as text', (day) => {
		expect(dateSchema.parse(day)).toBe(day);
	});

	test.each(['23.11.2026', '2026-2-3', '2027-02-29', '2026-13-01', '2026-11-23T00:00:00Z', '', 20261123])(
		'says how a day is written, for %j',
		(day) => {
			expect(messagesOf(dateSchema, day)).toEqual([
				`Ein Datum steht als JJJJ-MM-TT, hier steht „${day}“. Beispiel: 2026-11-23`,
			]);
		},
	);
});

describe('roughDateSchema', () => {
	test.each(['2027', '2026-11', '2026-11-22'])('takes %s', (date) => {
		expect(messagesOf(roughDateSchema, date)).toEqual([]);
	});

	test.each(['2026-13', '2026-11-32', '26', '22.11.2026', 'Ende 2026', '2026-1'])('refuses %s', (date) => {
		expect(messagesOf(roughDateSchema, date)).toEqual([
			`Ein ungefähres Datum steht als JJJJ, JJJJ-MM oder JJJJ-MM-TT, hier steht „${date}“. Beispiel: 2026-11`,
		]);
	});

	test('says how to write a year, which YAML takes for a number', () => {
		expect(messagesOf(roughDateSchema, 2027)).toEqual([
			"Ein ungefähres Datum ist Text. Jahre stehen in Anführungszeichen. Beispiel: '2027'",
		]);
	});
});

describe('urlSchema', () => {
	test('takes an address that is served encrypted', () => {
		expect(messagesOf(urlSchema, 'https://www.gesetze-im-internet.de/bsig_2025/__30.html')).toEqual([]);
	});

	test.each(['http://www.bsi.bund.de/', 'www.bsi.bund.de', 'javascript:alert(1)', 'ftp://a.de', ''])(
		'refuses %j',
		(url) => {
			expect(messagesOf(urlSchema, url)).toEqual([
				`Eine Adresse beginnt mit https://, hier steht „${url}“. Beispiel: https://www.bsi.bund.de/`,
			]);
		},
	);
});
