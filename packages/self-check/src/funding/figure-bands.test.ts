import { describe, expect, test } from 'vitest';
import { BANDS, bandOf, figureRange } from './figure-bands.ts';

describe('bandOf', () => {
	test.each([
		['foerderung-beschaeftigte', 9, 'unter-10'],
		['foerderung-beschaeftigte', 10, '10-49'],
		['foerderung-beschaeftigte', 249, '50-249'],
		['foerderung-beschaeftigte', 500, 'ab-500'],
		['foerderung-umsatz', 10_000_000, 'bis-10-mio'],
		['foerderung-umsatz', 10_000_001, '10-50-mio'],
	] as const)('puts %s %i into %s', (fact, figure, band) => {
		expect(bandOf(BANDS[fact].bands, figure)).toBe(band);
	});
});

describe('figureRange', () => {
	test.each([
		[{ beschaeftigte: '50-249' }, { low: 50, high: 249 }],
		[
			{ beschaeftigte: '50-249', 'foerderung-beschaeftigte': '80' },
			{ low: 80, high: 80 },
		],
		[{ 'foerderung-beschaeftigte': '80' }, { low: 80, high: 80 }],
		[
			{ beschaeftigte: '10-49', 'foerderung-beschaeftigte': '80' },
			{ low: 10, high: 49 },
		],
		[{ beschaeftigte: 'viele', 'foerderung-beschaeftigte': '1e999' }, null],
	])('reads %j as %j', (facts, range) => {
		expect(figureRange(facts, 'foerderung-beschaeftigte')).toEqual(range);
	});
});
