import type { FundingBadge, FundingNote, FundingReason } from '@it-kompass/schema';
import { describe, expect, test } from 'vitest';
import { badgeText, daysLeftText } from './funding-badge-de.ts';
import * as codes from './funding-codes-de.ts';
import { GROUPS, MISSING, noteText, reasonText } from './funding-de.ts';
import { textFaults } from './text-faults.ts';

const nameOf = (id: string) => ({ 'bund-neu': 'Neues Programm' })[id] ?? id;

describe('badgeText', () => {
	test.each<[FundingBadge, string]>([
		[{ code: 'checked', lastChecked: '2026-11-12' }, 'Geprüft am 12.11.2026'],
		[{ code: 'check-again', lastChecked: '2026-08-01' }, 'Zuletzt geprüft am 01.08.2026 – bitte bestätigen'],
		[{ code: 'unchecked', agency: 'NBank' }, 'Status ungeprüft. Vor der Planung bei NBank nachfragen.'],
		[{ code: 'unchecked', agency: null }, 'Status ungeprüft. Vor der Planung bei der zuständigen Stelle nachfragen.'],
		[{ code: 'ends-soon', periodTo: '2026-12-31', daysLeft: 38 }, 'Endet am 31.12.2026'],
		[{ code: 'closed' }, 'Derzeit geschlossen – nächste Runde offen'],
		[
			{ code: 'ended', on: '2024-12-31', successors: ['bund-neu'] },
			'Beendet seit 31.12.2024. Nachfolger: Neues Programm',
		],
		[{ code: 'ended', on: null, successors: [] }, 'Beendet.'],
	])('writes %j word for word', (badge, text) => {
		expect(badgeText(badge, nameOf)).toBe(text);
		expect(textFaults(text)).toEqual([]);
	});
});

describe('daysLeftText', () => {
	test.each([
		[0, 'heute ist der letzte Tag'],
		[1, 'noch 1 Tag'],
		[60, 'noch 60 Tage'],
	])('counts %i', (days, text) => {
		expect(daysLeftText(days)).toBe(text);
	});
});

describe('reasonText', () => {
	test.each<[FundingReason, string]>([
		[{ code: 'not-funding' }, 'Das ist keine Förderung.'],
		[{ code: 'land', land: 'DE-BY' }, 'Nur für Vorhaben in Bayern.'],
		[
			{ code: 'too-large', staff: 999, staffMax: 249, isGroup: true },
			'Nur bis 249 Beschäftigte, die ganze Gruppe gezählt.',
		],
		[{ code: 'too-small', staff: 1, staffMin: 10 }, 'Erst ab 10 Beschäftigten.'],
		[
			{ code: 'turnover-balance', turnoverMaxEur: 50_000_000, balanceMaxEur: null, isGroup: false },
			'Umsatz oder Bilanzsumme liegen über der Grenze (Umsatz bis 50 Millionen Euro).',
		],
		[
			{ code: 'expired', periodTo: '2026-12-31', successors: ['bund-neu'] },
			'Die Laufzeit endete am 31.12.2026; Nachfolger: Neues Programm.',
		],
		[
			{ code: 'de-minimis-cap', usedEur: 300_000, capEur: 300_000 },
			'Der De-minimis-Rahmen von 300.000 Euro ist ausgeschöpft.',
		],
		[{ code: 'already-started' }, 'Sie haben schon begonnen; der Antrag muss vorher gestellt sein.'],
		[
			{ code: 'measure-excluded', measures: ['firewall', 'audit'] },
			'Ausgenommen: Firewall und Prüfung der IT-Sicherheit (Audit).',
		],
		[{ code: 'requires', requirements: ['eigene-forschung'] }, 'Verlangt: eigene Forschung und Entwicklung.'],
	])('says %j in one sentence', (reason, text) => {
		expect(reasonText(reason, nameOf)).toBe(text);
		expect(textFaults(text)).toEqual([]);
	});
});

describe('noteText', () => {
	test.each<[FundingNote, string]>([
		[{ code: 'apply-before-start' }, 'Erst Antrag, dann Auftrag.'],
		[{ code: 'no-application-before-start' }, 'Kein Antrag vor Beginn nötig.'],
		[{ code: 'de-minimis-left', leftEur: 1000 }, 'Vom De-minimis-Rahmen bleiben nach Ihren Angaben 1.000 Euro.'],
	])('says %j', (note, text) => {
		expect(noteText(note)).toBe(text);
	});
});

describe('the words for codes', () => {
	const words = [codes, GROUPS, MISSING].flatMap((table) => textsOf(table));

	test.each(words)('are German without faults: %s', (text) => {
		expect(textFaults(text)).toEqual([]);
	});
});

function textsOf(value: unknown): readonly string[] {
	return typeof value === 'string' ? [value] : Object.values(value as object).flatMap(textsOf);
}
