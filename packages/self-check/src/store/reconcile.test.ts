import type { Domain, Question, Questionnaire } from '@it-kompass/schema';
import { describe, expect, test } from 'vitest';
import { reconcile } from './reconcile.ts';

const option = (id: string, points: 0 | 1 | 2 | 3) => ({ id, points, text: id });

function question(id: string, rev: number, notApplicable?: string): Question {
	return {
		id,
		rev,
		title: id,
		text: id,
		help: id,
		why: id,
		quick: false,
		weight: 1,
		whoKnows: ['it'],
		options: [option('nie', 0), option('selten', 1), option('jaehrlich', 2), option('monatlich', 3)],
		...(notApplicable ? { notApplicable } : {}),
		mappings: { nis2: [], dinSpec: [], cis: [] },
		sources: ['quelle'],
		lenses: ['betrieb'],
		theme: 'infrastruktur',
		measures: [{ measure: 'massnahme', upTo: 2 }],
	};
}

const domain = (id: 'A' | 'E', questions: Question[]): Domain => ({
	id,
	title: id,
	shortTitle: id,
	summary: id,
	foundation: false,
	questions,
});

const questionnaire: Questionnaire = {
	language: 'de',
	version: '2.0.0',
	published: '2026-11-01',
	domains: [
		domain('A', [question('A1', 1), question('A2', 2, 'Wir haben keine Server.')]),
		domain('E', [question('E1', 3)]),
	],
	context: [
		{
			id: 'groesse',
			text: 'Größe',
			quick: true,
			options: [
				{ id: 'klein', text: 'klein', below: 50 },
				{ id: 'gross', text: 'groß' },
			],
		},
	],
};

const answered = (answers: Record<string, [value: string, rev: number]>, facts: Record<string, string | number> = {}) =>
	reconcile(
		questionnaire,
		Object.fromEntries(Object.entries(answers).map(([id, [value, rev]]) => [id, { value, rev }])),
		(id) => facts[id],
	);

describe('reconcile', () => {
	test('keeps answers that fit', () => {
		const { answers, askAgain, notAskedAnymore } = answered({ A1: ['nie', 1], A2: ['monatlich', 2] });
		expect(answers).toEqual({ A1: 'nie', A2: 'monatlich' });
		expect([...askAgain, ...notAskedAnymore]).toEqual([]);
	});

	test('names questions that are gone and scores none of them', () => {
		expect(answered({ I9: ['nie', 1], A1: ['nie', 1], B2: ['nie', 1] })).toMatchObject({
			answers: { A1: 'nie' },
			notAskedAnymore: ['I9', 'B2'],
			askAgain: [],
		});
	});

	test.each([
		['an older revision', { E1: ['nie', 2] }],
		['a newer revision', { E1: ['nie', 4] }],
		['weiss-nicht to another revision', { E1: ['weiss-nicht', 1] }],
		['an option that is gone', { E1: ['woechentlich', 3] }],
		['trifft-nicht-zu where it is not offered', { E1: ['trifft-nicht-zu', 3] }],
		['a name every object has', { E1: ['constructor', 3] }],
	] as const)('asks again for %s', (_, given) => {
		expect(answered({ E1: [...given.E1] })).toMatchObject({ answers: {}, askAgain: ['E1'], notAskedAnymore: [] });
	});

	test('takes weiss-nicht everywhere and trifft-nicht-zu where it is offered', () => {
		const { answers } = answered({ A1: ['weiss-nicht', 1], A2: ['trifft-nicht-zu', 2] });
		expect(answers).toEqual({ A1: 'weiss-nicht', A2: 'trifft-nicht-zu' });
	});

	test('lists questions to ask again in the order of the questionnaire', () => {
		expect(answered({ E1: ['nie', 1], A2: ['nie', 1], A1: ['nie', 2] }).askAgain).toEqual(['A1', 'A2', 'E1']);
	});

	test('sorts facts the same way, a number as the band it lies in', () => {
		expect(answered({}, { groesse: 49.5 }).facts).toEqual({ groesse: 'klein' });
		expect(answered({}, { groesse: 50 }).facts).toEqual({ groesse: 'gross' });
		expect(answered({}, { groesse: 'klein' })).toMatchObject({ facts: { groesse: 'klein' } });
		expect(answered({}, { groesse: 'mittel', farbe: 'blau' })).toMatchObject({ facts: {} });
	});

	test('changes nothing of the record', () => {
		const record = Object.freeze({ answers: Object.freeze({ I9: { value: 'nie', rev: 1 } }) });
		reconcile(questionnaire, record.answers, () => undefined);
		expect(record).toEqual({ answers: { I9: { value: 'nie', rev: 1 } } });
	});
});
