import type { Nis2Duty, Nis2Facts, Nis2Kind, Nis2Verdict } from '@it-kompass/schema';
import { classifyNis2 } from '@it-kompass/scoring/nis2';
import { describe, expect, test } from 'vitest';
import { dutiesFor } from './duties-for.ts';
import { sampleNis2 } from './sample-nis2.ts';

function duty(id: string, appliesTo: Nis2Duty['appliesTo'], section?: number): Nis2Duty {
	const read = { paragraph: '§ 30 BSIG', source: 'bsig-30', confidence: 'gesetz', date: '2026-11-22' } as const;
	return {
		id,
		group: 'massnahmen',
		title: id,
		text: id,
		appliesTo,
		...(section === undefined ? {} : { section }),
		...read,
	};
}

const duties = [
	duty('alle', ['besonders-wichtige-einrichtung', 'wichtige-einrichtung'], 30),
	duty('wichtig', ['wichtige-einrichtung'], 62),
	duty('anlage', ['kritis']),
	duty('digital', ['besonders-wichtige-einrichtung'], 34),
	duty('dvo-2024-2690', ['besonders-wichtige-einrichtung']),
	duty('kunden', ['zulieferer']),
];
const plant = classifyNis2(
	{ establishedInGermany: true, criticalPlant: true, kinds: [], landLawIt: false, federalAdministration: false },
	[],
);
const idsFor = (changes: Partial<Nis2Verdict>) =>
	dutiesFor({ duties, kinds: [] }, { ...plant, ...changes }, {}).map(({ id }) => id);

describe('dutiesFor', () => {
	test('takes those of the class, and of a critical plant', () => {
		expect(idsFor({ section34: false, dvo20242690: false })).toEqual(['alle', 'anlage']);
	});

	test('takes what digital services have on top while nobody rules it out', () => {
		expect(idsFor({ kritis: false, section34: null, dvo20242690: true })).toEqual(['alle', 'digital', 'dvo-2024-2690']);
	});

	test('takes those of every class that is possible, and the questions of customers', () => {
		const classes = ['wichtige-einrichtung', 'nicht-erfasst'] as const;
		expect(idsFor({ classes, kritis: false })).toEqual(['alle', 'wichtig', 'kunden']);
	});

	test('leaves out what another law replaces altogether, and keeps what it replaces in part', () => {
		const exempt = { exemptSections: [30], section34: false, dvo20242690: false };
		expect(idsFor({ ...exempt, exemptScope: 'ganz' })).toEqual(['anlage']);
		expect(idsFor({ ...exempt, exemptScope: 'teilweise' })).toEqual(['alle', 'anlage']);
	});

	test('has none where another state decides', () => {
		expect(idsFor({ bsiCompetent: false })).toEqual([]);
	});

	test('gives the Bundesverwaltung the rules of § 29 although it has no class', () => {
		const federal = { classes: ['nicht-erfasst'] as const, kritis: false, regimes: ['bundesverwaltung'] as const };
		expect(idsFor({ ...federal, section34: false, dvo20242690: false })).toEqual(['alle']);
	});

	test('takes §§ 49 to 51 for a TLD registry, said outright or by its kind, and for a registrar that has a class', () => {
		const domains = [duty('domains', ['tld', 'registrar'], 49)];
		const kinds = [{ ...sampleNis2.kinds[0], id: 'A1-6.1.3', role: 'tld' }] as Nis2Kind[];
		const idsWith = (facts: Nis2Facts) => dutiesFor({ duties: domains, kinds }, plant, facts).map(({ id }) => id);
		expect(idsWith({ tldRegistry: true })).toEqual(['domains']);
		expect(idsWith({ kinds: ['A1-6.1.3'] })).toEqual(['domains']);
		expect(idsWith({ registrar: true })).toEqual(['domains']);
		expect(idsWith({ kinds: ['A1-1.1.2'], registrar: false })).toEqual([]);
		expect(idsWith({})).toEqual([]);
	});

	test('works on the sample as well', () => {
		expect(dutiesFor(sampleNis2, plant, {})).toEqual([]);
	});
});
