import { describe, expect, test } from 'vitest';
import { sampleProfile } from '../profile/sample-profile.ts';
import { contentOf } from '../store/check-content.ts';
import { exampleCheck, exampleKept } from '../store/example-check.ts';
import { amountText, FOUND_CANCEL, FOUND_CHOICES, FOUND_TITLE, foundText } from './found-de.ts';
import { textFaults } from './text-faults.ts';

const found = contentOf({ ...exampleCheck, kurzcheck: null });
const incoming = { ...found, answers: {}, updatedAt: '2026-11-30T08:00:00.000Z' };

describe('foundText', () => {
	test.each([
		['begin', 'Er ist vom 23.11.2026 und enthält 3 Antworten und 4 Angaben.'],
		[
			'import',
			'Er ist vom 23.11.2026 und enthält 3 Antworten und 4 Angaben. In der Datei stehen 4 Angaben, zuletzt geändert am 30.11.2026.',
		],
		['keep', 'Er ist vom 23.11.2026 und enthält 3 Antworten und 4 Angaben. Hier auf der Seite stehen 4 Angaben.'],
	] as const)('says for %s what lies there and what stands against it', (purpose, text) => {
		expect(foundText(purpose, found, incoming)).toBe(text);
	});

	test('names a Kurzcheck whose result would go too', () => {
		expect(foundText('begin', { ...found, kurzcheck: exampleKept }, incoming)).toContain(
			', dazu das Ergebnis eines Kurzchecks vom 20.11.2026.',
		);
	});
});

describe('amountText', () => {
	test.each([
		[{}, {}, '0 Antworten'],
		[{ A1: { value: 'nie', rev: 1 } }, {}, '1 Antwort'],
		[{}, { branche: 'handel' }, '1 Angabe'],
	])('counts %j and %j', (answers, facts, text) => {
		expect(amountText({ answers, profile: sampleProfile(facts) })).toBe(text);
	});
});

test('no choice lacks a word on what it means, and none is worded badly', () => {
	const all = Object.values(FOUND_CHOICES).flat();
	const texts = [FOUND_TITLE, ...Object.values(FOUND_CANCEL), ...all.flatMap(({ label, hint }) => [label, hint])];
	expect(texts.flatMap(textFaults)).toEqual([]);
	for (const { hint } of all) expect(hint).toMatch(/\.$/);
});
