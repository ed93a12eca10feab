import type { Measure } from '@it-kompass/schema';
import { describe, expect, test } from 'vitest';
import { costText, effortText, whoText } from './measure-words.ts';

function measure(changes: Partial<Measure>): Measure {
	return {
		id: 'ruecksicherung-proben',
		title: 'Eine Rücksicherung proben',
		summary: 'Kurz.',
		why: 'Grund.',
		steps: ['Eins.', 'Zwei.', 'Drei.'],
		lead: 'it',
		support: [],
		effortDays: 1,
		costClass: 'keine',
		costNote: 'Annahme.',
		effect: 3,
		proof: ['Nachweis.'],
		prerequisites: [],
		exposure: [],
		fundingTopics: [],
		sources: [],
		reviewed: '2026-11-23',
		...changes,
	};
}

describe('whoText', () => {
	test('names who leads', () => {
		expect(whoText(measure({ lead: 'leitung' }))).toBe('Leitung');
	});

	test('names who helps', () => {
		expect(whoText(measure({ support: ['dienstleister'] }))).toBe('IT mit Dienstleister');
		expect(whoText(measure({ support: ['leitung', 'dienstleister'] }))).toBe('IT mit Leitung und Dienstleister');
	});
});

describe('costText', () => {
	test.each([
		['keine', 'nur Arbeitszeit'],
		['gering', 'gering'],
		['mittel', 'mittel'],
		['hoch', 'hoch'],
	] as const)('says %s as „%s“', (costClass, text) => {
		expect(costText(measure({ costClass }))).toBe(text);
	});
});

describe('effortText', () => {
	test.each([
		[1, '1 Tag'],
		[2, '2 Tage'],
		[20, '20 Tage'],
	] as const)('writes %i as %s', (effortDays, text) => {
		expect(effortText(measure({ effortDays }))).toBe(text);
	});
});
