import { describe, expect, test } from 'vitest';
import { exampleKept } from '../store/example-check.ts';
import { fullText, sinceText, standText } from './kept-de.ts';
import { textFaults } from './text-faults.ts';

const full = { answered: 15, asked: 50, level: null };

describe('standText', () => {
	test('says how both checks stand', () => {
		expect(standText(exampleKept, full)).toBe('Kurzcheck vom 20.11.2026: Stufe 1 · voller Check: 15 von 50');
	});

	test.each([
		[{ answered: 40, asked: 50, level: 3 }, 'Stufe 3, 40 von 50'],
		[{ answered: 50, asked: 50, level: 3 }, 'Stufe 3'],
		[{ answered: 50, asked: 50, level: null }, '50 von 50'],
	])('says of a full check with %j: %s', (stand, text) => {
		expect(fullText(stand)).toBe(text);
	});
});

describe('sinceText', () => {
	test.each([
		[0, ''],
		[1, 'Seitdem haben Sie eine dieser Antworten geändert.'],
		[3, 'Seitdem haben Sie drei dieser Antworten geändert.'],
	])('counts %i', (changed, beginning) => {
		expect(sinceText(changed).startsWith(beginning)).toBe(true);
		expect(textFaults(sinceText(changed))).toEqual([]);
		expect(sinceText(changed) === '').toBe(changed === 0);
	});
});
