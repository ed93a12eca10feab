import type { Nis2Verdict } from '@it-kompass/schema';
import { classifyNis2 } from '@it-kompass/scoring/nis2';
import { describe, expect, test } from 'vitest';
import { nis2Questions } from '../flow/sample-checks.ts';
import { flowDe } from '../strings/flow-de.ts';
import { NIS2_CLASS_NAMES, nis2De } from '../strings/nis2-de.ts';
import { DUTY_GROUPS, REGISTRATION_STEPS } from '../strings/nis2-duties-de.ts';
import { textFaults } from '../strings/text-faults.ts';
import { possibleText, verdictHeadline, verdictLead, verdictShort } from './verdict-words.ts';

const base = classifyNis2({ establishedInGermany: true, criticalPlant: true, kinds: [] }, []);
const verdicts: readonly (readonly [Partial<Nis2Verdict>, string])[] = [
	[{ classes: ['besonders-wichtige-einrichtung'] }, 'dass Ihr Unternehmen eine besonders wichtige Einrichtung ist'],
	[{ classes: ['wichtige-einrichtung'] }, 'dass Ihr Unternehmen eine wichtige Einrichtung ist'],
	[{ classes: ['nicht-erfasst'] }, 'nicht unmittelbar erfasst'],
	[{ classes: ['wichtige-einrichtung', 'nicht-erfasst'] }, 'noch mehrere Ergebnisse möglich'],
	[{ bsiCompetent: false }, 'ein anderer Staat zuständig'],
	[{ regimes: ['bundesverwaltung'] }, 'Bundesverwaltung'],
];

describe('verdictHeadline', () => {
	test.each(verdicts)('%j reads as a likelihood, never as a certainty', (changes, words) => {
		const headline = verdictHeadline({ ...base, bsiCompetent: true, reasons: [], ...changes });
		expect(headline).toContain(words);
		expect(headline).toMatch(/^Nach Ihren Angaben .+\.$/);
		expect(headline).not.toMatch(/NIS2-pflichtig|nicht betroffen|rechtssicher/);
	});
});

describe('verdictLead and verdictShort', () => {
	test.each(verdicts)('%j is German without faults', (changes) => {
		const verdict = { ...base, bsiCompetent: true, reasons: [], ...changes };
		expect([verdictLead(verdict), verdictShort(verdict)].flatMap(textFaults)).toEqual([]);
	});
});

describe('possibleText', () => {
	test('joins what is possible with „oder“', () => {
		expect(possibleText(['besonders-wichtige-einrichtung', 'wichtige-einrichtung', 'nicht-erfasst'])).toBe(
			'besonders wichtige Einrichtung, wichtige Einrichtung oder nicht erfasst',
		);
	});
});

describe('the words of the NIS2 check', () => {
	const texts = [
		...nis2Questions.questions.flatMap(({ eyebrow = 'Größe', text, help, why = '' }) => [
			eyebrow,
			text,
			...[help, why].flatMap((passage) => passage.split(/(?<=[.?:;]) /)),
		]),
		...REGISTRATION_STEPS.flatMap((step) => step.split(/(?<=[.:]) /)),
		...DUTY_GROUPS.map(([, title]) => title),
		...Object.values(NIS2_CLASS_NAMES),
		nis2De.usually,
		...[0, 1, 5].flatMap((count) => [flowDe.atMost(count), flowDe.keys(count)]),
	];

	test.each([...new Set(texts)])('are German without faults: %s', (text) => {
		expect(textFaults(text)).toEqual([]);
		expect(text.split(/\s+/).length).toBeLessThanOrEqual(25);
	});

	test('name a paragraph for every question', () => {
		for (const { id, paragraph } of nis2Questions.questions) expect(paragraph, id).toMatch(/§|Anlage/);
	});

	test('have an address for every question that fits the stored step', () => {
		for (const { id } of nis2Questions.questions) expect(`nis2-frage-${id}`).toMatch(/^[a-z0-9-]{1,40}$/);
	});
});
