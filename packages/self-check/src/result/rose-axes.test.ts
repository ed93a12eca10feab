import { describe, expect, test } from 'vitest';
import { sampleQuestion } from '../sample-catalogue.ts';
import { roseAxes, statusWord } from './rose-axes.ts';
import { sampleResult } from './sample-result.ts';

const questions = [
	sampleQuestion('A1'),
	sampleQuestion('A2'),
	sampleQuestion('B1'),
	sampleQuestion('C1', { notApplicable: 'Gibt es nicht.' }),
	sampleQuestion('D1'),
];
const sample = sampleResult(
	questions,
	{ A1: 'blau', A2: 'weiss-nicht', C1: 'trifft-nicht-zu', D1: 'gelb' },
	{ leftOutDomainIds: ['D'] },
);

describe('statusWord', () => {
	test.each([
		['A', 'reaktiv'],
		['B', 'noch nicht bewertbar'],
		['C', 'trifft weitgehend nicht zu'],
		['D', 'ausgelassen'],
		['E', 'im vollen Check'],
	])('says how domain %s stands', (id, word) => {
		expect(statusWord(sample.domain(id))).toBe(word);
	});
});

describe('roseAxes', () => {
	const axes = roseAxes(sample.result, sample.index);

	test('has nine axes in catalogue order', () => {
		expect(axes.map(({ initial }) => initial).join('')).toBe('ABCDEFGHI');
		expect(axes[4]?.label).toBe('Wiederanlauf');
	});

	test('shows both ends of the band where there is a level', () => {
		expect(axes[0]).toEqual({ label: 'Steuerung', note: 'reaktiv', initial: 'A', low: 2 / 6, high: 5 / 6 });
	});

	test('shows no value where there is no level, never 0', () => {
		for (const axis of axes.slice(1)) expect(axis).toMatchObject({ note: 'offen', low: null, high: null });
	});
});
