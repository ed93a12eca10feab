import { describe, expect, test } from 'vitest';
import { examplesSchema } from './examples.ts';
import { messagesOf } from './messages-of.ts';

const firm = { name: 'Maschinenbau Berger', figures: [{ of: 'Beschäftigte', is: '50' }] };

describe('examplesSchema', () => {
	test('takes firms and days, and nothing at all', () => {
		expect(
			messagesOf(examplesSchema, { firms: [firm], days: [{ day: '2027-01-14', article: 'nis2/lieferkette' }] }),
		).toEqual([]);
		expect(examplesSchema.parse({})).toEqual({ firms: [], days: [] });
	});

	test.each([
		[{ firms: [{ ...firm, figures: [] }] }, 'firms.0.figures: Nennen Sie mindestens eine Angabe'],
		[{ firms: [{ ...firm, name: '' }] }, 'firms.0.name: Der Text ist leer.'],
		[{ days: [{ day: '14.01.2027', article: 'nis2/lieferkette' }] }, 'days.0.day: Ein Datum steht als JJJJ-MM-TT'],
		[{ days: [{ day: '2027-01-14', article: 'lieferkette' }] }, 'days.0.article: Artikel heißen Rubrik/Kennung'],
	])('refuses %j', (value, message) => {
		expect(messagesOf(examplesSchema, value)).toEqual([expect.stringContaining(message)]);
	});
});
