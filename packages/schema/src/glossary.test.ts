import { describe, expect, test } from 'vitest';
import { glossarySchema, glossaryTermSchema } from './glossary.ts';
import { messagesOf } from './messages-of.ts';

const term = { id: 'firewall', term: 'Firewall', short: 'Sie lässt nur durch, was erlaubt ist.' };

describe('glossaryTermSchema', () => {
	test('fills in aliases, search terms and sources', () => {
		expect(glossaryTermSchema.parse(term)).toEqual({ ...term, aliases: [], searchTerms: [], sources: [] });
	});

	test.each([
		[{ id: 'Feuer Wand' }, 'id: Kennungen bestehen aus Kleinbuchstaben'],
		[{ term: 'x'.repeat(61) }, 'term: Der Text hat 61 Zeichen, erlaubt sind 60.'],
		[{ aliases: [' '] }, 'aliases.0: Der Text ist leer.'],
		[{ searchTerms: ['x'.repeat(41)] }, 'searchTerms.0: Der Text hat 41 Zeichen, erlaubt sind 40.'],
		[{ short: 'x'.repeat(241) }, 'short: Der Text hat 241 Zeichen, erlaubt sind 240.'],
		[{ more: 'x'.repeat(501) }, 'more: Der Text hat 501 Zeichen, erlaubt sind 500.'],
		[{ changesOn: [] }, 'changesOn: Nennen Sie mindestens einen Tag oder streichen Sie changesOn.'],
		[{ sources: ['§ 30'] }, 'sources.0: Kennungen bestehen aus Kleinbuchstaben'],
	])('refuses %j', (change, message) => {
		expect(messagesOf(glossaryTermSchema, { ...term, ...change })).toEqual([expect.stringContaining(message)]);
	});

	test('refuses a field it does not know', () => {
		expect(messagesOf(glossaryTermSchema, { ...term, long: 'x' })).toHaveLength(1);
	});
});

describe('glossarySchema', () => {
	test('takes a list of terms', () => {
		expect(messagesOf(glossarySchema, { reviewed: '2026-11-23', terms: [term] })).toEqual([]);
	});

	test('refuses an empty list', () => {
		expect(messagesOf(glossarySchema, { reviewed: '2026-11-23', terms: [] })).toEqual([
			'terms: Mindestens einen Begriff nennen.',
		]);
	});
});
