import { describe, expect, test } from 'vitest';
import { explainUnknownFile, placeOfFile } from './place-of-file.ts';

describe('placeOfFile', () => {
	test.each([
		['site.yaml', 'site', ''],
		['questionnaire/_questionnaire.yaml', 'frame', ''],
		['questionnaire/_versionen.yaml', 'versions', ''],
		['questionnaire/fassungen/1.0.0.json', 'frozen', '1.0.0'],
		['benchmarks/von-hand.yaml', 'benchmark', 'von-hand'],
		['questionnaire/e-wiederanlauf.yaml', 'domain', 'e-wiederanlauf'],
		['measures/ruecksicherung-testen.yaml', 'measure', 'ruecksicherung-testen'],
		['sources/bsig-30.yaml', 'source', 'bsig-30'],
		['funding/nw-mid-digitale-sicherheit.yaml', 'funding', 'nw-mid-digitale-sicherheit'],
		['glossary/begriffe.yaml', 'glossary', ''],
		['redirects.yaml', 'redirects', ''],
		['checklists/erste-stunde.yaml', 'checklist', 'erste-stunde'],
		['articles/nis2/pflichten.md', 'article', 'nis2/pflichten'],
		['articles/nis2/medien/ablauf.webp', 'media', 'nis2/medien/ablauf.webp'],
	])('%s is a %s', (path, kind, id) => {
		const place = placeOfFile(path);
		expect([place?.kind.id, place?.id]).toEqual([kind, id]);
	});

	test.each([
		'measures/A.yaml',
		'measures/tief/x.yaml',
		'articles/anderes/x.md',
		'questionnaire/x-y.yaml',
		'questionnaire/fassungen/neu.json',
		'sources/x.json',
		'glossary/abkuerzungen.yaml',
	])('%s belongs nowhere', (path) => {
		expect(placeOfFile(path)).toBeNull();
	});
});

describe('explainUnknownFile', () => {
	test('says what the folder holds, with an example', () => {
		expect(explainUnknownFile('measures/Backup Test.yaml')).toBe(
			'Diese Datei gehört nicht hierher; sie würde nirgends erscheinen. Dateinamen bestehen aus Kleinbuchstaben, Ziffern und Bindestrichen. Maßnahmen heißen nach ihrer Kennung. Beispiel: measures/ruecksicherung-testen.yaml',
		);
		expect(explainUnknownFile('notizen.txt')).toContain(
			'Erlaubt sind site.yaml, redirects.yaml, examples.yaml und die Ordner',
		);
	});

	test('proposes the right ending', () => {
		expect(explainUnknownFile('sources/bsig-30.yml')).toBe(
			'Die Datei endet auf .yml. Benennen Sie sie um: sources/bsig-30.yaml',
		);
	});
});
