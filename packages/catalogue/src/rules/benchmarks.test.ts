import { describe, expect, test } from 'vitest';
import type { Loose } from '../test/plant.ts';
import { reportOn } from '../test/sample-tree.ts';

const BENCHMARK: Loose = {
	id: 'von-hand',
	question: 'C1',
	options: ['selten'],
	text: 'Sie gehören zu den 67 %, die von Hand prüfen.',
	share: 67,
	population: 'Betriebe, Zahl nicht genannt',
	publisher: 'Ein Hersteller',
	title: 'Eine Studie',
	year: 2026,
	note: 'Herstellerstudie.',
};

const withFigure = (changes: Loose, others: Readonly<Record<string, Loose>> = {}) =>
	reportOn((tree) => {
		tree.benchmarks = { 'von-hand': { ...BENCHMARK, ...changes }, ...others };
	});

describe('benchmarks', () => {
	test('accepts a figure with and without an address', () => {
		expect(withFigure({})).toBe('');
		expect(withFigure({ url: 'https://studie.example/' })).toBe('');
	});

	test.each<[Loose, string]>([
		[{ question: 'C9' }, 'Die Frage C9 gibt es nicht.'],
		[{ options: ['oft'] }, 'Die Frage C1 hat keine Aussage „oft“. Vorhanden: nie, selten, meist, immer.'],
		[{ share: 39 }, 'Der Satz beginnt mit „Sie gehören zu den 39 %, die“ und nennt denselben Anteil.'],
		[{ text: '67 % prüfen von Hand.' }, 'Der Satz beginnt mit „Sie gehören zu den 67 %, die“'],
		[{ share: 100 }, 'benchmarks/von-hand.yaml'],
		[{ url: 'http://studie.example/' }, 'Eine Adresse beginnt mit https://'],
		[{ id: 'anders' }, 'Die Datei heißt „von-hand.yaml“, die Kennung „anders“.'],
	])('refuses %j', (changes, message) => {
		expect(withFigure(changes)).toContain(message);
	});

	test('refuses two figures for one statement', () => {
		expect(withFigure({}, { zweite: { ...BENCHMARK, id: 'zweite' } })).toContain(
			'Zu dieser Aussage gibt es schon eine Zahl in content/benchmarks/von-hand.yaml.',
		);
	});
});
