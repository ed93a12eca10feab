import type { Action } from '@it-kompass/schema';
import { scoreCheck } from '@it-kompass/scoring';
import { describe, expect, test } from 'vitest';
import { indexCatalogue } from '../result/catalogue-index.ts';
import { sampleCatalogue, sampleMeasure, sampleMustHave, sampleQuestion } from '../sample-catalogue.ts';
import { COST_CLASSES } from './measure-words.ts';
import {
	actionSummary,
	actionTitle,
	effectText,
	effortText,
	HORIZONS,
	LENSES,
	NIS2_STATES,
	NIS2_TOPICS,
	whoText,
} from './result-de.ts';
import { textFaults } from './text-faults.ts';

const catalogue = sampleCatalogue(
	[
		sampleQuestion('A1', { whoKnows: ['leitung'] }),
		sampleQuestion('E1', sampleMustHave('die Rücksicherung nie getestet wurde')),
		sampleQuestion('E2', { weight: 3 }),
		sampleQuestion('H1'),
		sampleQuestion('H2'),
	],
	[
		sampleMeasure('tun-e1', { support: ['leitung', 'dienstleister'] }),
		sampleMeasure('tun-e2', { effortDays: 5, lead: 'dienstleister' }),
	],
);
const index = indexCatalogue(catalogue);
const result = scoreCheck(
	catalogue,
	{ A1: 'weiss-nicht', E1: 'rot', E2: 'blau', H1: 'weiss-nicht', H2: 'weiss-nicht' },
	{ mode: 'voll', facts: {}, leftOutDomainIds: [] },
);

const { actions } = result;

function action(key: string): Action {
	const found = actions.find((one) => (one.kind === 'measure' ? one.measureId : one.role) === key);
	if (found === undefined) throw new Error(`No action for ${key}.`);
	return found;
}

describe('effortText', () => {
	test.each([
		['tun-e1', '1 Tag'],
		['tun-e2', '5 Tage'],
		['it', 'ein halber Tag'],
	])('writes the effort of %s', (key, text) => {
		expect(effortText(action(key))).toBe(text);
	});
});

describe('whoText', () => {
	test.each([
		['tun-e1', 'IT mit Leitung und Dienstleister'],
		['tun-e2', 'Dienstleister'],
		['leitung', 'Leitung'],
	])('names who leads and helps with %s', (key, text) => {
		expect(whoText(action(key), index)).toBe(text);
	});
});

describe('actionTitle', () => {
	test.each([
		['tun-e1', 'Maßnahme tun-e1'],
		['leitung', 'Einen offenen Punkt mit der Leitung klären'],
		['it', 'Zwei offene Punkte mit Ihrer IT klären'],
	])('names %s', (key, text) => {
		expect(actionTitle(action(key), index)).toBe(text);
	});
});

describe('actionSummary', () => {
	test.each([
		['tun-e1', 'Zusammenfassung tun-e1.'],
		['it', 'Hier haben Sie „Weiß ich nicht“ gesagt: Titel H1 und Titel H2.'],
	])('explains %s', (key, text) => {
		expect(actionSummary(action(key), index)).toBe(text);
	});
});

describe('effectText', () => {
	test.each([
		['tun-e1', 'hebt die Grenze im Bereich Wiederanlauf auf'],
		['tun-e2', 'stärkt Wiederanlauf'],
		['leitung', 'stärkt Steuerung'],
	])('says what %s does', (key, text) => {
		expect(effectText(action(key), result, index)).toBe(text);
	});
});

describe('NIS2_TOPICS', () => {
	test('names ten measures, each once', () => {
		expect(new Set(NIS2_TOPICS).size).toBe(10);
	});
});

const lensTexts = Object.values(LENSES).flatMap((lens) => Object.values(lens));

test.each([
	...[HORIZONS, COST_CLASSES, NIS2_STATES, NIS2_TOPICS].flatMap((words) => Object.values(words)),
	...lensTexts,
])('is German without faults: %s', (text) => {
	expect(textFaults(text)).toEqual([]);
});
