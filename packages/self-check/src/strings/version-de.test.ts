import { describe, expect, test } from 'vitest';
import { sampleQuestion } from '../sample-catalogue.ts';
import type { VersionReport } from '../session/version-report.ts';
import { askedAgainText, versionLead, versionSentence, versionTitle } from './version-de.ts';

const report: VersionReport = {
	from: '1.0.0',
	to: '2.0.0',
	relation: 'earlier',
	note: '',
	kept: 8,
	askAgain: [],
	notAsked: [],
	added: [],
	comparable: 92,
};

describe('the words for another version', () => {
	test('name both versions and what counts', () => {
		expect(versionTitle(report)).toBe('Ihr Check stammt aus Fragebogen 1.0.0. Gezählt wird mit Fragebogen 2.0.0.');
		expect(versionLead(report)).toBe(
			'Acht Antworten zählen weiter. Beide Fassungen sind nach Gewicht der Fragen zu 92 % vergleichbar.',
		);
		expect(versionSentence(report)).toBe(
			'Begonnen mit Fragebogen 1.0.0. Beide Fassungen sind nach Gewicht der Fragen zu 92 % vergleichbar.',
		);
	});

	test('do not compare with a version nobody knows', () => {
		const unknown: VersionReport = { ...report, relation: 'unknown', comparable: null, kept: 1 };
		expect(versionLead(unknown)).toBe(
			'Eine Antwort zählt weiter. Diesen Fragebogen kennt die Seite nicht; laden Sie sie neu, falls er jünger ist.',
		);
		expect(versionSentence(unknown)).toBe('Begonnen mit Fragebogen 1.0.0.');
	});

	test('say nothing below a result of the same version', () => {
		const same: VersionReport = { ...report, relation: 'same', comparable: null };
		expect([versionSentence(same), versionSentence(null)]).toEqual(['', '']);
		expect(versionTitle(same)).toBe('Einige Antworten passen nicht zum Fragebogen.');
	});

	test('say why a question is asked again, with the statement that is gone', () => {
		const question = sampleQuestion('B1');
		expect(askedAgainText({ question, because: 'antwort-entfernt', oldText: 'Auf Zuruf.' })).toBe(
			'Ihre Aussage gibt es nicht mehr: „Auf Zuruf.“',
		);
		expect(askedAgainText({ question, because: 'skala-umgekehrt', oldText: null })).toBe(
			'die Reihenfolge der Aussagen ist umgekehrt',
		);
	});
});
