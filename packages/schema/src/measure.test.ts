import { describe, expect, test } from 'vitest';
import { exampleMeasure } from './example-content.ts';
import { costClassSchema, effortDaysSchema, measureSchema } from './measure.ts';
import { messagesOf } from './messages-of.ts';

const measure = (changes: object) => messagesOf(measureSchema, { ...exampleMeasure, ...changes });

describe('measureSchema', () => {
	test('takes a measure and fills in what was left out', () => {
		expect(measureSchema.parse(exampleMeasure)).toEqual({
			...exampleMeasure,
			support: [],
			prerequisites: [],
			exposure: [],
			fundingTopics: [],
			sources: [],
		});
	});

	test('takes the parts that only some measures have', () => {
		const exposure = [{ if: { context: 'homeoffice', in: ['teilweise'] }, add: -2 }];
		expect(measure({ article: 'nis2/geschaeftsleitung-pflichten', exposure, fundingTopics: ['notfall'] })).toEqual([]);
	});

	test.each([
		[{ effortDays: 3 }, 'effortDays: Der Aufwand ist 1, 2, 5, 10 oder 20 Tage, hier steht 3.'],
		[{ costClass: 'teuer' }, 'costClass: Die Kostenklasse ist keine, gering, mittel oder hoch, hier steht „teuer“.'],
		[{ effect: 6 }, 'effect: Die Wirkung ist eine Zahl von 1 bis 5.'],
		[{ steps: ['Eins.', 'Zwei.'] }, 'steps: Eine Maßnahme hat drei bis sieben Schritte.'],
		[{ steps: Array(8).fill('Schritt.') }, 'steps: Eine Maßnahme hat drei bis sieben Schritte.'],
		[{ steps: ['Eins.', 'Zwei.', ''] }, 'steps.2: Der Text ist leer. Ein Schritt, den eine Person erledigen kann.'],
		[{ lead: 'azubi' }, 'lead: Rollen sind leitung, it und dienstleister, hier steht „azubi“.'],
		[
			{ article: 'geschaeftsleitung' },
			'article: Artikel heißen Rubrik/Kennung, z. B. nis2/geschaeftsleitung-pflichten.',
		],
		[
			{ reviewed: '23.11.2026' },
			'reviewed: Ein Datum steht als JJJJ-MM-TT, hier steht „23.11.2026“. Beispiel: 2026-11-23',
		],
	])('explains %j', (changes, message) => {
		expect(measure(changes)).toEqual([message]);
	});

	test.each([{ proof: [] }, { proof: Array(5).fill('Nachweis.') }, { fundingTopics: ['urlaub'] }, { kosten: 'hoch' }])(
		'refuses %j',
		(changes) => {
			expect(measure(changes)).toHaveLength(1);
		},
	);

	test.each([-3, 6, 0.5])('refuses to raise the exposure by %d tenths', (add) => {
		const exposure = [{ if: { context: 'homeoffice', in: ['teilweise'] }, add }];
		expect(measure({ exposure })).toHaveLength(1);
	});
});

describe('effortDaysSchema', () => {
	test.each([1, 2, 5, 10, 20])('takes %i days', (days) => {
		expect(messagesOf(effortDaysSchema, days)).toEqual([]);
	});
});

describe('costClassSchema', () => {
	test.each(['keine', 'gering', 'mittel', 'hoch'])('takes %s', (costClass) => {
		expect(messagesOf(costClassSchema, costClass)).toEqual([]);
	});
});
