import { describe, expect, test } from 'vitest';
import { bandText, countWord, day, enumeration, minutesLeft, percent } from './format.ts';

describe('percent', () => {
	test.each([
		[0, 9, 0],
		[9, 9, 100],
		[1, 3, 33],
		[194, 300, 64],
		[0, 0, 0],
	])('shows %i of %i as %i', (points, max, shown) => {
		expect(percent(points, max)).toBe(shown);
	});
});

describe('bandText', () => {
	test('names one figure when nothing is open', () => {
		expect(bandText({ low: 6, high: 6, max: 9 })).toBe('66 %');
	});

	test('names both ends when something is open', () => {
		expect(bandText({ low: 3, high: 6, max: 9 })).toBe('33 bis 66 %');
	});
});

describe('day', () => {
	test('writes the German form', () => {
		expect(day(new Date(2026, 10, 3))).toBe('03.11.2026');
	});

	test('says so when there is no date', () => {
		expect(day(new Date(Number.NaN))).toBe('ohne Datum');
	});
});

describe('minutesLeft', () => {
	test.each([
		[15, 4],
		[8, 3],
		[1, 1],
		[0, 0],
	])('%i questions take %i minutes', (open, minutes) => {
		expect(minutesLeft(open)).toBe(minutes);
	});
});

describe('enumeration', () => {
	test.each([
		[[], ''],
		[['IT'], 'IT'],
		[['IT', 'Leitung'], 'IT und Leitung'],
		[['Leitung', 'IT', 'Dienstleister'], 'Leitung, IT und Dienstleister'],
	])('joins %j', (parts, text) => {
		expect(enumeration(parts)).toBe(text);
	});
});

describe('countWord', () => {
	test.each([
		[0, 'Null'],
		[1, 'Eine'],
		[5, 'Fünf'],
		[12, 'Zwölf'],
		[13, '13'],
		[50, '50'],
	])('begins a sentence about %i with %s', (count, word) => {
		expect(countWord(count)).toBe(word);
	});
});
