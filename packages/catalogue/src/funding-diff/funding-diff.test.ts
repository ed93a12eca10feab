import { describe, expect, test } from 'vitest';
import { parseContent } from '../read/parse-content.ts';
import type { Loose } from '../test/plant.ts';
import { addProgramme } from '../test/sample-programme.ts';
import { sampleTree, treeFiles } from '../test/sample-tree.ts';
import { compareExport } from './compare-export.ts';
import { formatDifference } from './format-difference.ts';
import { readExport } from './read-export.ts';

const DATABASE = 'https://www.foerderdatenbank.de/FDB/Content/DE/Foerderprogramm/Land';

function compared(csv: string, changes: Loose = {}) {
	const tree = sampleTree();
	addProgramme(tree, changes);
	const { content } = parseContent(treeFiles(tree), 'content');
	return compareExport(
		content.funding.map(({ value }) => value),
		readExport(csv),
	);
}

describe('readExport', () => {
	test('finds its columns by name, in any order', () => {
		const [row] = readExport('Link;Foo;TITEL;absent\nhttps://a.de/;x; Bonus ;true\n');
		expect(row).toEqual({ id: '', title: 'Bonus', url: 'https://a.de/', isAbsent: true });
	});

	test.each([
		['', 'Die Datei ist leer.'],
		['title,url\n', 'Die Datei hat nur eine Kopfzeile.'],
		['foo,bar\n1,2\n', 'Keine Spalte heißt wie ein Titel. Vorhanden: foo, bar.'],
		['url,title\nx,y\nz\n', 'Im Datensatz 2 fehlt der Titel; er hat 1 statt 2 Spalten.'],
		['title\n"x', 'In Zeile 2 beginnt ein Anführungszeichen'],
	])('explains %j', (csv, sentence) => {
		expect(() => readExport(csv)).toThrow(sentence);
	});
});

describe('compareExport', () => {
	test.each<[string, string, Loose]>([
		['found', `title,url\nBeispielprogramm,${DATABASE}/NRW/beispiel.html\n`, {}],
		['found', 'title\nBEISPIELPROGRAMM\n', {}],
		['found', 'title\nAltes Beispiel\n', { aliases: ['Altes Beispiel'] }],
		['renamed', `title,url\nNeuer Name,https://foerderdatenbank.info/FDB/x/NRW/beispiel\n`, {}],
		['moved', `title,url\nBeispielprogramm,${DATABASE}/NRW/neu.html\n`, {}],
		['vanished', `title,url\nAnderes,${DATABASE}/Bayern/beispiel.html\n`, {}],
		['vanished', 'title,absent\nBeispielprogramm,1\n', {}],
		['found', 'title,absent\nBeispielprogramm,1\nBeispielprogramm,\n', {}],
		['not-listed', 'title\nAnderes\n', { 'evidence.0.url': 'https://www.beispiel.de/' }],
		['found', 'title\nAnderes\n', { status: 'beendet' }],
		['returned', 'title\nBeispielprogramm\n', { status: 'beendet' }],
	])('%s: %j', (kind, csv, changes) => {
		expect(compared(csv, changes).map((difference) => difference.kind)).toEqual([kind]);
	});
});

describe('formatDifference', () => {
	test('says in German what to look at, and how much was compared', () => {
		const csv = `title,url,id\nNeuer Name,${DATABASE}/NRW/beispiel.html,4711\n`;
		expect(formatDifference(compared(csv), 1)).toMatchInlineSnapshot(`
			"Anderer Name: 1
			Übernehmen Sie den neuen Namen; der alte kommt unter aliases.

			content/funding/nw-beispiel.yaml
			  dort: Neuer Name (https://www.foerderdatenbank.de/FDB/Content/DE/Foerderprogramm/Land/NRW/beispiel.html, 4711)

			Verglichen: 1 eigene, 1 im Export, 0 unverändert"
		`);
		expect(formatDifference(compared('title\nBeispielprogramm\n'), 1)).toBe(
			'Verglichen: 1 eigene, 1 im Export, 1 unverändert',
		);
	});
});
