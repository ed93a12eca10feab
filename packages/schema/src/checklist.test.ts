import { describe, expect, test } from 'vitest';
import { checklistSchema } from './checklist.ts';
import { messagesOf } from './messages-of.ts';
import { storedCheckSchema } from './stored.ts';

const item = { nr: 1, text: 'Nummer anrufen.' };
const checklist = {
	id: 'erste-stunde',
	title: 'Die erste Stunde',
	summary: 'Alle wissen, wen sie anrufen.',
	audience: 'Alle im Betrieb',
	groups: [{ title: 'Sofort', items: [item] }],
	reviewed: '2026-11-23',
};
const withItem = (change: object) => ({ groups: [{ title: 'Sofort', items: [{ ...item, ...change }] }] });

describe('checklistSchema', () => {
	test('takes a list whose items may lead to a measure, an article and a source', () => {
		const full = withItem({ measure: 'notfallkarte-ausgeben', article: 'nis2/meldung', source: 'bsig-32' });
		expect(messagesOf(checklistSchema, checklist)).toEqual([]);
		expect(messagesOf(checklistSchema, { ...checklist, ...full })).toEqual([]);
	});

	test.each([
		[{ id: 'x'.repeat(41) }, 'id: Die Kennung einer Checkliste hat höchstens 40 Zeichen.'],
		[{ groups: [] }, 'groups: Eine Checkliste hat mindestens einen Abschnitt.'],
		[{ groups: [{ title: 'Sofort', items: [] }] }, 'items: Jeder Abschnitt hat mindestens einen Punkt.'],
		[withItem({ nr: 0 }), 'nr: Jeder Punkt hat eine Nummer von 1 bis 99.'],
		[withItem({ nr: 100 }), 'nr: Jeder Punkt hat eine Nummer von 1 bis 99.'],
		[withItem({ nr: '1' }), 'nr: Jeder Punkt hat eine Nummer von 1 bis 99.'],
		[withItem({ text: '' }), 'text: Der Text ist leer.'],
		[withItem({ article: 'meldung' }), 'article: Artikel heißen Rubrik/Kennung'],
		[{ reviewed: 'heute' }, 'reviewed: Ein Datum steht als JJJJ-MM-TT'],
	])('refuses %j', (change, message) => {
		expect(messagesOf(checklistSchema, { ...checklist, ...change })).toEqual([expect.stringContaining(message)]);
	});

	test('allows no id whose ticks could not be stored', () => {
		const key = `checkliste-${'x'.repeat(40)}-99`;
		expect(
			messagesOf(storedCheckSchema.shape.profile as never, {
				[key]: { value: 'ja', from: 'checkliste', at: '2026-11-23T09:30:00Z' },
			}),
		).toEqual([]);
	});
});
