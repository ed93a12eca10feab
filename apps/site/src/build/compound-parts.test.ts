import { describe, expect, test } from 'vitest';
import { compoundParts, wordsOf } from './compound-parts.ts';

const vocabulary = wordsOf('Maßnahmen Sicherung Rücksicherung Plan Notfallplan ung Dienstleister Leistung');

describe('compoundParts', () => {
	test.each([
		['Sicherheitsmaßnahmen helfen.', ['maßnahmen']],
		['Eine Datenrücksicherung.', ['rücksicherung']],
		['IT-Dienstleister und Systemdienstleister', []],
		['Der Systemdienstleister', ['dienstleister']],
		['Prüfung', []],
		['Maßnahmen und Sicherheitsmaßnahmen', []],
	])('finds in %j: %j', (text, parts) => {
		expect(compoundParts(wordsOf(text), vocabulary)).toEqual(parts);
	});
});
