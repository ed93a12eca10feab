import type { Catalogue, VersionChange } from '@it-kompass/schema';
import type { StoredCheck } from '@it-kompass/schema/stored';
import { sampleCatalogue, sampleQuestion } from './sample-catalogue.ts';
import { exampleCheck } from './store/example-check.ts';

const CHANGES: readonly VersionChange[] = [
	{ kind: 'frage-neu', question: 'A5' },
	{ kind: 'frage-umbenannt', from: 'A1', to: 'A6' },
	{ kind: 'frage-verschoben', from: 'C1', to: 'E7' },
	{ kind: 'frage-entfernt', question: 'G1', text: 'Wie alt sind Ihre Server?' },
	{ kind: 'antwort-neu', question: 'A2', option: 'trifft-nicht-zu' },
	{ kind: 'antwort-entfernt', question: 'B1', option: 'lila', text: 'B1 ist lila.' },
	{ kind: 'antwort-umbenannt', question: 'B2', from: 'rosa', to: 'rot' },
	{ kind: 'gewicht', question: 'D1' },
	{ kind: 'pflicht', question: 'D2' },
	{ kind: 'bedingung', question: 'D3' },
	{ kind: 'antwortart', question: 'F1', rev: 2 },
	{ kind: 'skala-umgekehrt', question: 'F2', rev: 2 },
	{ kind: 'bedeutung', question: 'F3', rev: 2 },
];

/** A made-up version 2.0.0 with every way a questionnaire can change since 1.0.0. For tests. */
export const secondVersion: Catalogue = {
	...sampleCatalogue([
		sampleQuestion('A2', { notApplicable: 'Das gibt es hier nicht.' }),
		sampleQuestion('A5'),
		sampleQuestion('A6'),
		sampleQuestion('B1'),
		sampleQuestion('B2'),
		sampleQuestion('D1', { weight: 3 }),
		sampleQuestion('D2', { mustHave: { steps: [{ below: 1, maxLevel: 1, because: 'es fehlt' }] } }),
		sampleQuestion('D3', { askIf: { not: { context: 'homeoffice', in: ['nein'] } } }),
		sampleQuestion('E7'),
		sampleQuestion('F1', { rev: 2 }),
		sampleQuestion('F2', { rev: 2 }),
		sampleQuestion('F3', { rev: 2 }),
		sampleQuestion('I1'),
	]),
	version: '2.0.0',
	versions: [
		{ version: '1.0.0', published: '2026-11-01', changes: [] },
		{ version: '2.0.0', published: '2027-05-01', note: 'Manches ist neu.', changes: [...CHANGES] },
	],
};

const first = (value: string) => ({ value, rev: 1 });

/** A check of version 1.0.0 that answered everything this version then asked. For tests. */
export const firstVersionCheck: StoredCheck = {
	...exampleCheck,
	mode: 'kurzcheck',
	kurzcheck: null,
	leftOutDomainIds: [],
	profile: {},
	answers: {
		A1: first('blau'),
		A2: first('weiss-nicht'),
		B1: first('lila'),
		B2: first('rosa'),
		C1: first('gelb'),
		D1: first('rot'),
		D2: first('gruen'),
		D3: first('blau'),
		F1: first('rot'),
		F2: first('rot'),
		F3: first('weiss-nicht'),
		G1: first('rot'),
		I1: first('gelb'),
	},
};
