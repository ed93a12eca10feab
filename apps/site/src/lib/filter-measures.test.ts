import { describe, expect, test } from 'vitest';
import { filterFromHash, hashOfFilter, type MeasureFilter, passes } from './filter-measures.ts';

const facts = { bereich: 'E', wer: 'it', aufwand: 5 };
const ALL: MeasureFilter = { bereich: '', wer: '', aufwand: '' };

describe('passes', () => {
	test.each<[Partial<MeasureFilter>, boolean]>([
		[{}, true],
		[{ bereich: 'E' }, true],
		[{ bereich: 'A' }, false],
		[{ wer: 'it' }, true],
		[{ wer: 'leitung' }, false],
		[{ aufwand: 'woche' }, false],
		[{ aufwand: 'quartal' }, true],
		[{ bereich: 'E', wer: 'it', aufwand: 'quartal' }, true],
		[{ bereich: 'E', wer: 'leitung', aufwand: 'quartal' }, false],
	])('with %j is %j', (filter, expected) => {
		expect(passes(facts, { ...ALL, ...filter })).toBe(expected);
	});

	test.each(['jahr', 'constructor', '__proto__'])('takes the unknown effort %s for all', (aufwand) => {
		expect(passes(facts, { ...ALL, aufwand })).toBe(true);
	});
});

describe('filterFromHash', () => {
	test.each([
		['', ALL],
		['#', ALL],
		['#bereich=E&wer=it', { ...ALL, bereich: 'E', wer: 'it' }],
		['#aufwand=woche&farbe=blau', { ...ALL, aufwand: 'woche' }],
		['#%', ALL],
	])('reads %j', (hash, filter) => {
		expect(filterFromHash(hash)).toEqual(filter);
	});
});

describe('hashOfFilter', () => {
	test.each([ALL, { ...ALL, wer: 'it' }, { bereich: 'E', wer: 'leitung', aufwand: 'quartal' }])(
		'can be read back: %j',
		(filter) => {
			expect(filterFromHash(`#${hashOfFilter(filter)}`)).toEqual(filter);
		},
	);

	test('is empty when nothing is chosen', () => {
		expect(hashOfFilter(ALL)).toBe('');
	});
});
