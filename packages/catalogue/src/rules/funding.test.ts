import { describe, expect, test } from 'vitest';
import type { Loose } from '../test/plant.ts';
import { addProgramme } from '../test/sample-programme.ts';
import { reportOn } from '../test/sample-tree.ts';

/** The report on one programme that was changed at ways in dots. */
const reportOf = (changes: Loose = {}, id?: string) => reportOn((tree) => addProgramme(tree, changes, id));

/** Field and sentence of each problem, without the file. */
const problemsOf = (changes: Loose, id?: string) =>
	reportOf(changes, id)
		.split('\n\n')
		.map((problem) => problem.replace(/^\S+:\d+ {2}/, '').replace('\n  ', ': '));

const EVIDENCE = {
	url: 'https://www.beispiel.de/',
	date: null,
	dateBasis: 'undatiert',
	kind: 'amtlich',
	supports: ['status', 'ratePercent', 'amountsEur'],
};

describe('a programme', () => {
	test('that breaks no rule is not mentioned', () => {
		expect(reportOf()).toBe('');
	});

	test('names file and line of what is wrong', () => {
		expect(reportOf({ 'eligible.staffMax': 'viele', topics: ['it-sicherhet'] })).toMatchInlineSnapshot(`
			"content/funding/nw-beispiel.yaml:9  topics › Nr. 1
			  Hier steht „it-sicherhet“. Erlaubt: it-sicherheit, digitalisierung, ki, beratung, qualifizierung, infrastruktur, forschung, energie, notfall. Meinten Sie „it-sicherheit“?

			content/funding/nw-beispiel.yaml:17  eligible › staffMax
			  Hier steht „viele“, erwartet wird eine Zahl ohne Anführungszeichen. Beispiel: 3"
		`);
	});

	test('needs every field, null for what is not known', () => {
		expect(reportOf({ deMinimis: undefined })).toContain('Die Angabe „deMinimis“ fehlt.');
		expect(reportOf({ 'amountsEur.maxFoerderung': 5 })).toContain('Die Angabe „maxFoerderung“ gibt es hier nicht.');
		expect(reportOf({ 'period.from': 2026 })).toContain('Jahre stehen in Anführungszeichen');
		expect(reportOf({ 'evidence.0.supports': [] })).toContain('Nennen Sie mindestens eine Aussage');
	});
});

describe('fundingIds', () => {
	test.each<[Loose, string, string]>([
		[{}, 'by-beispiel', 'id: Die Kennung beginnt mit „nw-“, hier steht „by-beispiel“.'],
		[{ level: 'bund', land: null }, 'eu-beispiel', 'id: Die Kennung beginnt mit „bund-“'],
		[{ level: 'bund', land: null }, 'info-beispiel', '„info-“ ist für Angebote mit notFunding: true.'],
		[{ level: 'bund' }, 'bund-beispiel', 'land: Ebene und Land passen nicht zusammen.'],
		[{ land: null }, 'nw-beispiel', 'land: Ebene und Land passen nicht zusammen.'],
		[{ id: 'nw-anders' }, 'nw-beispiel', 'id: Die Datei heißt „nw-beispiel.yaml“, die Kennung „nw-anders“.'],
		[{ successors: ['nw-neu'] }, 'nw-beispiel', 'successors › Nr. 1: Das Förderprogramm „nw-neu“ gibt es nicht.'],
		[{ predecessors: ['nw-beispeil'] }, 'nw-beispiel', 'Meinten Sie „nw-beispiel“?'],
		[{ successors: ['nw-beispiel'] }, 'nw-beispiel', 'successors › Nr. 1: Das Programm nennt sich selbst.'],
		[
			{ dependsOn: [{ programme: 'bund-alt', note: 'Zulassung.' }] },
			'nw-beispiel',
			'dependsOn › Nr. 1 › programme: Das Förderprogramm „bund-alt“ gibt es nicht.',
		],
	])('refuses %j in %s', (changes, id, sentence) => {
		expect(problemsOf(changes, id).join('\n')).toContain(sentence);
	});

	test('takes successors that exist, and info- for what is no funding', () => {
		expect(
			reportOn((tree) => {
				addProgramme(tree, { status: 'beendet', successors: ['nw-neu'] });
				addProgramme(tree, {}, 'nw-neu');
				addProgramme(tree, { notFunding: true, level: 'bund', land: null }, 'info-beispiel');
			}),
		).toBe('');
	});

	test('notices two programmes with one id', () => {
		expect(
			reportOn((tree) => {
				addProgramme(tree);
				addProgramme(tree, { id: 'nw-beispiel' }, 'nw-zweites');
			}),
		).toContain('Das Förderprogramm „nw-beispiel“ gibt es schon in content/funding/nw-beispiel.yaml:1.');
	});
});

describe('fundingDates', () => {
	test.each<[Loose, string]>([
		[{ evidence: [EVIDENCE] }, 'status: Als offen gilt nur, was ein Beleg mit Datum stützt.'],
		[{ confirmed: false }, 'confirmed: Was keine Quelle bestätigt, kann nicht offen sein.'],
		[{ howToApply: [] }, 'howToApply: Wie man den Antrag stellt, fehlt.'],
		[{ endedOn: '2026-01-01' }, 'endedOn: Ein Ende steht nur bei beendeten Programmen.'],
		[{ unconfirmed: [{ claim: 'periodTo' }] }, 'period › to: Dieses Enddatum ist nicht bestätigt'],
		[{ 'period.to': '2025-12-31' }, 'period › to: Das Ende (2025-12-31) liegt vor dem Anfang (2026-01-01).'],
		[{ nextCheck: '2026-10-01' }, 'nextCheck: Die nächste Prüfung (2026-10-01) liegt vor der letzten (2026-11-01).'],
	])('refuses %j', (changes, sentence) => {
		expect(problemsOf(changes)).toEqual([expect.stringContaining(sentence)]);
	});

	test.each<[Loose]>([
		[{ evidence: [EVIDENCE], status: 'unbekannt' }],
		[{ confirmed: false, status: 'unbekannt', howToApply: [] }],
		[{ status: 'beendet', endedOn: '2026-01-01' }],
		[{ unconfirmed: [{ claim: 'periodTo' }], 'period.to': null }],
		[{ 'period.from': '2026-06', 'period.to': '2026' }],
	])('takes %j', (changes) => {
		expect(reportOf(changes)).toBe('');
	});
});

describe('fundingEvidence', () => {
	test.each<[Loose, string]>([
		[{ 'evidence.0.supports': ['status', 'amountsEur'] }, 'ratePercent: Kein Beleg stützt den Fördersatz.'],
		[{ 'evidence.0.supports': ['status', 'ratePercent'] }, 'amountsEur: Kein Beleg stützt die Beträge.'],
		[{ 'evidence.0.dateBasis': 'undatiert' }, 'evidence › Nr. 1 › dateBasis: Datum und Grundlage widersprechen sich.'],
		[
			{ evidence: [{ ...EVIDENCE, date: '2026' }] },
			'evidence › Nr. 1 › dateBasis: Datum und Grundlage widersprechen sich.',
		],
		[
			{
				'evidence.1': {
					...EVIDENCE,
					url: 'https://www.foerderdatenbank.de/FDB/Content/DE/Foerderprogramm/Land/NRW/beispiel.html',
				},
			},
			'evidence › Nr. 2 › url: Diese Adresse steht hier zweimal.',
		],
		[
			{ backgroundKnowledge: { deMinimis: true }, unconfirmed: [{ claim: 'deMinimis' }] },
			'backgroundKnowledge › deMinimis: „deMinimis“ steht oben schon als belegt.',
		],
		[
			{ backgroundKnowledge: { applyBeforeStart: true } },
			'backgroundKnowledge › applyBeforeStart: Hintergrundwissen ist nicht bestätigt.',
		],
	])('refuses %j', (changes, sentence) => {
		expect(problemsOf(changes)).toEqual([expect.stringContaining(sentence)]);
	});

	test('asks for no page where no figure is given', () => {
		const amounts = { 'amountsEur.grantMax': null, ratePercent: { min: null, max: null, note: 'Unbekannt.' } };
		expect(reportOf({ ...amounts, 'evidence.0.supports': ['status'] })).toBe('');
	});
});

describe('fundingLists', () => {
	test.each<[Loose, string]>([
		[{ topics: ['ki', 'ki'] }, 'topics › Nr. 2: „ki“ steht hier zweimal.'],
		[{ measuresExcluded: ['audit'] }, 'measuresExcluded › Nr. 1: „audit“ ist zugleich gefördert und ausgeschlossen.'],
		[{ 'eligible.balanceMaxEur': null }, 'eligible › turnoverOrBalance: „einer-genuegt“ braucht beide Grenzen.'],
		[{ 'eligible.turnoverOrBalance': 'nur-umsatz' }, 'eligible › turnoverOrBalance: „nur-umsatz“ braucht'],
		[{ 'eligible.staffMin': 300 }, 'eligible › staffMin: Die Untergrenze (300) liegt über der Obergrenze (249).'],
		[{ 'ratePercent.min': 60 }, 'ratePercent › min: Der kleinste Wert (60) ist größer als der größte (50).'],
		[{ 'amountsEur.grantMin': 20_000 }, 'amountsEur › grantMin: Der kleinste Wert (20000) ist größer'],
	])('refuses %j', (changes, sentence) => {
		expect(problemsOf(changes)).toEqual([expect.stringContaining(sentence)]);
	});
});

describe('fundingTopics', () => {
	test('refuses a topic of a measure that no programme has, once there are programmes', () => {
		const withTopics = (topics: string[], hasProgramme: boolean) =>
			reportOn((tree) => {
				Object.assign(tree.measures['ruecksicherung-testen'] ?? {}, { fundingTopics: topics });
				if (hasProgramme) addProgramme(tree);
			});
		expect(withTopics(['it-sicherheit', 'notfall'], true)).toBe('');
		expect(withTopics(['energie'], false)).toBe('');
		expect(withTopics(['energie'], true)).toContain('Kein Förderprogramm hat das Thema „energie“.');
	});
});
