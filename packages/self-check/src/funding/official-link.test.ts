import type { FundingOfficial } from '@it-kompass/schema';
import { describe, expect, test } from 'vitest';
import { textFaults } from '../strings/text-faults.ts';
import { NO_OFFICIAL_PAGE, officialLink, officialNotes } from './official-link.ts';

function official(changes: Partial<FundingOfficial> = {}): { readonly official: FundingOfficial } {
	return {
		official: {
			kind: 'programmseite',
			url: 'https://www.nbank.de/programm',
			owner: 'der NBank',
			confidence: 'hoch',
			seen: 'gelesen',
			checked: '2026-11-22',
			note: null,
			...changes,
		},
	};
}

const NONE = { kind: 'keine', url: null, owner: null, seen: null } as const;

describe('officialLink', () => {
	test.each<[Partial<FundingOfficial>, string]>([
		[{}, 'Zur Programmseite der NBank'],
		[{ kind: 'einstiegsseite', url: 'https://www.bafa.de/', owner: 'des BAFA' }, 'Zur Startseite des BAFA'],
		[{ kind: 'einstiegsseite', url: 'https://www.kfw.de/alles/', owner: 'der KfW' }, 'Zur Übersichtsseite der KfW'],
		[{ kind: 'rechtstext', owner: 'von § 7 EStG' }, 'Zum Text von § 7 EStG'],
	])('says what %j leads to', (changes, text) => {
		expect(officialLink(official(changes))?.text).toBe(text);
	});

	test('is none where no page was found', () => {
		expect(officialLink(official(NONE))).toBeNull();
	});
});

describe('officialNotes', () => {
	test('tells a page that was read from an address that others name', () => {
		expect(officialNotes(official())).toEqual(['Gelesen am 22.11.2026 in einer gespeicherten Fassung.']);
		expect(officialNotes(official({ seen: 'nur-adresse', checked: '2026-11-30' }))).toEqual([
			'Die Adresse kennen wir seit dem 30.11.2026 von Dritten, die Seite selbst haben wir nicht geöffnet.',
		]);
	});

	test('says what is to be minded, what is in doubt, and nothing twice', () => {
		expect(officialNotes(official({ confidence: 'niedrig', note: 'Kurzadresse.' })).slice(0, 2)).toEqual([
			'Kurzadresse.',
			'Ob es die richtige Seite ist, ist unsicher.',
		]);
		expect(officialNotes(official({ ...NONE, note: `${NO_OFFICIAL_PAGE} Das Programm ist beendet.` }))).toEqual([
			'Das Programm ist beendet.',
			'Zuletzt gesucht am 22.11.2026.',
		]);
	});

	test('speaks plainly', () => {
		const lines = [NO_OFFICIAL_PAGE, ...officialNotes(official({ confidence: 'niedrig', seen: 'nur-adresse' }))];
		for (const line of lines) expect(textFaults(line)).toEqual([]);
	});
});
