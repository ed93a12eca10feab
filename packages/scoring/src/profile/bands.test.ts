import { describe, expect, test } from 'vitest';
import { bandOf, contextAnswer, figureOf, isBanded } from './bands.ts';

describe('bandOf', () => {
	test.each([
		['beschaeftigte', 0, 'unter-10'],
		['beschaeftigte', 9.99, 'unter-10'],
		['beschaeftigte', 10, '10-49'],
		['beschaeftigte', 49.5, '10-49'],
		['beschaeftigte', 249, '50-249'],
		['beschaeftigte', 500, 'ab-500'],
		['umsatz', 10_000_000, 'bis-10-mio'],
		['umsatz', 10_000_001, '10-50-mio'],
		['bilanz', 43_000_001, 'ueber-43-mio'],
	] as const)('puts %s %d into %s', (fact, figure, band) => {
		expect(bandOf(fact, figure)).toBe(band);
	});
});

describe('figureOf', () => {
	test.each([
		['50-249', { from: 50, below: 250 }],
		['ab-500', { from: 500, below: null }],
		[80, 80],
		['viele', undefined],
		['constructor', undefined],
		['weiss-nicht', undefined],
		[undefined, undefined],
	])('reads %j', (value, figure) => {
		expect(figureOf('beschaeftigte', value)).toEqual(figure);
	});
});

describe('contextAnswer', () => {
	test('gives a band for a number, an option as it is, and nothing for a list', () => {
		expect(contextAnswer('beschaeftigte', 57.5)).toBe('50-249');
		expect(contextAnswer('branche', 'handel')).toBe('handel');
		expect(contextAnswer('vorhaben', ['audit'])).toBeUndefined();
		expect(contextAnswer('alter', 12)).toBeUndefined();
		expect([isBanded('toString'), isBanded('umsatz')]).toEqual([false, true]);
	});
});
