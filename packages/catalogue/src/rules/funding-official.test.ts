import { describe, expect, test } from 'vitest';
import type { Loose } from '../test/plant.ts';
import { addProgramme } from '../test/sample-programme.ts';
import { reportOn } from '../test/sample-tree.ts';

const reportOf = (changes: Loose = {}) => reportOn((tree) => addProgramme(tree, changes));

const NONE = {
	kind: 'keine',
	url: null,
	owner: null,
	confidence: 'hoch',
	seen: null,
	checked: '2026-11-01',
	note: 'Keine amtliche Seite gefunden.',
};

const evidence = (url: string, kind: string) => [
	{ url, date: '2026-01', dateBasis: 'angegeben', kind, supports: ['status', 'ratePercent', 'amountsEur'] },
];

describe('fundingOfficial', () => {
	test('refuses a programme that says nothing about its official page', () => {
		expect(reportOf({ official: undefined })).toContain('Die Angabe „official“ fehlt.');
	});

	test.each([{ 'official.kind': 'einstiegsseite' }, { official: NONE }])('takes %j', (changes) => {
		expect(reportOf(changes)).toBe('');
	});

	test.each<[Loose, string]>([
		[{ 'official.url': null }, 'official › url\n  Die Adresse fehlt.'],
		[{ 'official.owner': null }, 'official › owner\n  Sagen Sie, wessen Seite das ist'],
		[{ 'official.seen': null }, 'official › seen\n  Sagen Sie, wie die Adresse belegt ist'],
		[{ 'official.url': 'http://www.beispielbank.de/' }, 'Eine Adresse beginnt mit https://'],
		[{ 'official.kind': 'startseite' }, 'Erlaubt: programmseite, einstiegsseite, rechtstext, keine.'],
		[{ 'official.checked': 'gestern' }, 'Ein Datum steht als JJJJ-MM-TT'],
		[{ official: { ...NONE, note: null } }, 'official › note\n  Sagen Sie in Worten, dass keine Seite gefunden wurde.'],
		[{ official: { ...NONE, note: 'Das Programm ist beendet.' } }, 'Beginnen Sie mit „Keine amtliche Seite gefunden.“'],
		[{ official: { ...NONE, url: 'https://www.beispielbank.de/' } }, 'official › kind\n  Hier steht „keine“'],
	])('refuses %j', (changes, sentence) => {
		expect(reportOf(changes)).toContain(sentence);
	});

	test.each(['beratung', 'presse', 'verband', 'sonstige'])(
		'takes no page for official that the evidence calls %s',
		(kind) => {
			expect(
				reportOf({
					'official.url': 'https://beraterblog.de/start',
					evidence: evidence('https://www.beraterblog.de/foerderung', kind),
				}),
			).toContain('official › url\n  Diese Adresse ist nicht amtlich: Unter evidence');
		},
	);

	test('takes the host of a page that the evidence calls official', () => {
		const url = 'https://www.beispielbank.de/foerderung';
		expect(reportOf({ 'official.url': url, evidence: evidence(url, 'amtlich') })).toBe('');
	});
});
