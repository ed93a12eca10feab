import type { Fact, FactValue, StoredProfile } from '@it-kompass/schema';
import { describe, expect, test } from 'vitest';
import { readProfile } from './read-profile.ts';

const words = { short: 'Name', question: 'Frage?', sensitive: false };
const option = (id: string) => ({ id, text: id, unknown: false });
const FACTS: readonly Fact[] = [
	{ id: 'gruppe', kind: 'choice', ...words, options: [option('ja'), option('nein')] },
	{
		id: 'beschaeftigte',
		kind: 'number',
		...words,
		unit: 'Beschäftigte',
		decimals: 2,
		max: 1000,
		bands: [{ ...option('10-49'), below: 50 }],
	},
	{ id: 'alter', kind: 'number', ...words, unit: 'Jahre', decimals: 0, max: 500, bands: [] },
	{ id: 'eigenes', kind: 'many', ...words, options: [option('a'), option('b')], searchable: false, none: 'Nichts' },
	{ id: 'vorhaben', kind: 'many', ...words, options: [option('audit')], searchable: true },
	{ id: 'taetigkeit', kind: 'many', ...words, optionsFrom: 'nis2', options: [], searchable: true },
	{ id: 'erfasst-seit', kind: 'date', ...words, from: '2025-12-06' },
	{ id: 'gruppenzahlen', kind: 'figures', ...words },
];
const around = { tradeIds: new Set(['A2-5.4.1']), today: '2026-11-23' };
const stored = (values: Readonly<Record<string, FactValue>>): StoredProfile =>
	Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value, from: 'nis2', at: '' }]));

describe('readProfile', () => {
	test.each<[string, FactValue]>([
		['gruppe', 'ja'],
		['gruppe', 'weiss-nicht'],
		['beschaeftigte', '10-49'],
		['beschaeftigte', 49.5],
		['alter', 0],
		['eigenes', []],
		['eigenes', ['a', 'b']],
		['vorhaben', ['audit']],
		['vorhaben', 'weiss-nicht'],
		['taetigkeit', ['A2-5.4.1']],
		['erfasst-seit', '2025-12-06'],
		['erfasst-seit', '2026-11-23'],
		['gruppenzahlen', { staff: 12.5, turnoverEur: 3 }],
		['gruppenzahlen', {}],
	])('takes %s %j', (id, value) => {
		expect(readProfile(FACTS, stored({ [id]: value }), around)).toEqual({ profile: { [id]: value }, misfits: [] });
	});

	test.each<[string, FactValue]>([
		['gruppe', 'vielleicht'],
		['gruppe', 1],
		['gruppe', ['ja']],
		['gruppe', 'constructor'],
		['beschaeftigte', 49.123],
		['beschaeftigte', -1],
		['beschaeftigte', 1001],
		['beschaeftigte', 'viele'],
		['alter', 1.5],
		['alter', '10-49'],
		['eigenes', 'a'],
		['vorhaben', []],
		['taetigkeit', ['A1-99.9.9']],
		['erfasst-seit', '2025-12-05'],
		['erfasst-seit', '2026-11-24'],
		['erfasst-seit', '2026-02-30'],
		['erfasst-seit', '1e9'],
		['gruppenzahlen', { turnoverEur: 1.5 }],
		['gruppenzahlen', 'ja'],
	])('names %s %j and takes it for not answered', (id, value) => {
		expect(readProfile(FACTS, stored({ [id]: value }), around)).toEqual({
			profile: {},
			misfits: [{ fact: id, value, isGone: false }],
		});
	});

	test('keeps of many what is known, and names the whole', () => {
		const read = readProfile(FACTS, stored({ eigenes: ['a', 'früher'] }));
		expect(read).toEqual({
			profile: { eigenes: ['a'] },
			misfits: [{ fact: 'eigenes', value: ['a', 'früher'], isGone: false }],
		});
	});

	test('tells what no check asks for from what another check asks for, and leaves ticks of checklists alone', () => {
		const read = readProfile(
			FACTS,
			stored({ bundesland: 'bayern', 'foerderung-alt': 'x', 'checkliste-probe-1': 'ja' }),
		);
		expect(read).toEqual({ profile: {}, misfits: [{ fact: 'foerderung-alt', value: 'x', isGone: true }] });
	});

	test('is not led astray by keys every object has', () => {
		const polluted = JSON.parse('{"__proto__": {"value": "ja", "from": "nis2", "at": ""}}') as StoredProfile;
		expect(readProfile(FACTS, polluted).profile).toEqual({});
	});
});
