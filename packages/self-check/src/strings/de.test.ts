import { LEVELS } from '@it-kompass/scoring';
import { describe, expect, test } from 'vitest';
import { de } from './de.ts';
import { notesDe } from './notes-de.ts';
import { levelText, roleNames, scaleDe, stageText } from './scale-de.ts';
import { textFaults } from './text-faults.ts';

/** Every text below a value; functions are called with numbers that occur. */
function textsOf(value: unknown): readonly string[] {
	if (typeof value === 'string') return [value];
	if (typeof value === 'function') return [0, 1, 4].map((number) => String(value(number, 15)));
	return Object.values(value as object).flatMap(textsOf);
}

describe('de', () => {
	test.each(textsOf([de, notesDe, scaleDe]))('is German without faults: %s', (text) => {
		expect(textFaults(text)).toEqual([]);
	});

	test('names the levels as the arithmetic does', () => {
		expect(scaleDe.levels).toEqual(LEVELS.map(({ id }) => id));
	});

	test.each([
		[0, 'alles beantwortet'],
		[1, 'noch etwa 1 Minute'],
		[15, 'noch etwa 4 Minuten'],
	])('says how long %i open questions take', (open, text) => {
		expect(de.minutes(open)).toBe(text);
	});

	test('claims to be saved only in words of the past', () => {
		expect([de.saved, de.saving]).toEqual(['Gespeichert auf diesem Gerät', 'Wird gespeichert …']);
	});
});

describe('levelText', () => {
	test('writes number and name', () => {
		expect(levelText(2)).toBe('2 geregelt');
	});
});

describe('stageText', () => {
	test('says of how many', () => {
		expect(stageText(0)).toBe('Stufe 0 von 4 (ungeregelt)');
	});
});

describe('roleNames', () => {
	test('keeps the order given', () => {
		expect(roleNames(['dienstleister', 'leitung', 'it'])).toEqual(['Dienstleister', 'Leitung', 'IT']);
	});
});
