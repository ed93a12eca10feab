import type { Benchmark } from '@it-kompass/schema';
import { scoreCheck } from '@it-kompass/scoring';
import { describe, expect, test } from 'vitest';
import { sampleCatalogue, sampleQuestion } from '../sample-catalogue.ts';
import { benchmarkScope, benchmarkSource, benchmarksOf } from './benchmark-of.ts';

const benchmark: Benchmark = {
	id: 'von-hand',
	question: 'C1',
	options: ['gruen'],
	text: 'Sie gehören zu den 67 %, die von Hand arbeiten.',
	share: 67,
	population: 'Kleine Betriebe; Zahl nicht genannt',
	publisher: 'Ein Hersteller',
	title: 'Eine Studie',
	year: 2026,
	note: 'Herstellerstudie.',
};
const catalogue = { ...sampleCatalogue([sampleQuestion('C1'), sampleQuestion('E1')]), benchmarks: [benchmark] };

function found(answers: Readonly<Record<string, string>>, domainId = 'C') {
	const { domains } = scoreCheck(catalogue, answers, { mode: 'voll', facts: {}, leftOutDomainIds: [] });
	const domain = domains.find((one) => one.domainId === domainId);
	return domain === undefined ? [] : benchmarksOf(domain, catalogue);
}

describe('benchmarksOf', () => {
	test('finds the figure of the very answer', () => {
		expect(found({ C1: 'gruen', E1: 'gruen' })).toEqual([benchmark]);
	});

	test.each([{ C1: 'blau' }, { C1: 'weiss-nicht' }, {}])('finds none for %j', (answers) => {
		expect(found(answers)).toEqual([]);
	});

	test('finds none in another domain', () => {
		expect(found({ C1: 'gruen', E1: 'gruen' }, 'E')).toEqual([]);
	});
});

describe('the words of a figure', () => {
	test('say who was asked, by whom, when, and that there is no address', () => {
		expect(benchmarkSource(benchmark)).toBe(
			'Quelle: Ein Hersteller, „Eine Studie“ (2026). Befragt: Kleine Betriebe; Zahl nicht genannt. Herstellerstudie. Eine Internetadresse der Studie liegt uns nicht vor.',
		);
		expect(benchmarkSource({ ...benchmark, url: 'https://studie.example/' })).not.toContain('Internetadresse');
	});

	test('say once where there are none', () => {
		expect(benchmarkScope(catalogue)).toBe(
			'Zahlen anderer Betriebe nennen wir nur, wenn eine Veröffentlichung dasselbe fragt. Das gibt es zu einer Frage im Bereich Betrieb. Zu den übrigen acht Bereichen kennen wir keine Vergleichszahl.',
		);
		expect(benchmarkScope({ ...catalogue, benchmarks: [] })).toMatch(/Zurzeit kennen wir keine\.$/);
	});
});
