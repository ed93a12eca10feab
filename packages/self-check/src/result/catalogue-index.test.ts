import { describe, expect, test } from 'vitest';
import { sampleCatalogue, sampleMeasure, sampleQuestion } from '../sample-catalogue.ts';
import { indexCatalogue } from './catalogue-index.ts';

const source = {
	id: 'bsig-30',
	title: '§ 30 BSIG',
	publisher: 'Bund',
	kind: 'gesetz',
	url: 'https://www.gesetze-im-internet.de/',
	asOf: '2025-12-06',
	checked: '2026-11-01',
	reviewAfter: '2027-05-01',
} as const;
const catalogue = { ...sampleCatalogue([sampleQuestion('E3')], [sampleMeasure('tun-e3')]), sources: [source] };
const index = indexCatalogue(catalogue);

describe('indexCatalogue', () => {
	test('finds everything the catalogue holds', () => {
		expect(index.catalogue).toBe(catalogue);
		expect(index.domain('E')).toBe(catalogue.domains[4]);
		expect(index.question('E3')).toBe(catalogue.domains[4]?.questions[0]);
		expect(index.measure('tun-e3')).toBe(catalogue.measures[0]);
		expect(index.source('bsig-30')).toBe(source);
	});

	test.each([
		['question', () => index.question('E9')],
		['measure', () => index.measure('E9')],
		['source', () => index.source('E9')],
	])('throws for a %s of another version', (kind, find) => {
		expect(find).toThrow(new Error(`The catalogue has no ${kind} "E9". Score and show the same version.`));
	});

	test('gives effort and cost for the size of the firm', () => {
		const bySize = { 'unter-50': { effortDays: 1, costClass: 'keine', costNote: 'Klein.' } } as const;
		const sized = { ...catalogue, measures: [sampleMeasure('tun-e3', { effortDays: 5, bySize })] };
		const small = indexCatalogue(sized, { beschaeftigte: '10-49' }).measure('tun-e3');
		expect(small).toMatchObject({ title: 'Maßnahme tun-e3', effortDays: 1, costClass: 'keine', costNote: 'Klein.' });
		expect(indexCatalogue(sized).measure('tun-e3')).toMatchObject({ effortDays: 5, costNote: 'Annahme.' });
	});

	test('takes no key of every object for an id', () => {
		expect(() => index.question('constructor')).toThrow('no question "constructor"');
	});
});
