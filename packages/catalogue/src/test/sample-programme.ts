import { stringify } from 'yaml';
import { type Loose, plant } from './plant.ts';
import type { SampleTree } from './sample-tree.ts';

/** A made-up programme that passes every rule, as an editor would write it. */
function sampleProgramme(id: string): Loose {
	return {
		id,
		name: 'Beispielprogramm',
		level: 'land',
		land: 'DE-NW',
		provider: 'Beispielministerium',
		agency: 'Beispielbank',
		form: 'zuschuss',
		topics: ['it-sicherheit'],
		summary: 'Ein Zuschuss, den es nicht gibt.',
		measuresCovered: ['audit'],
		measuresExcluded: ['standard-hardware'],
		eligible: {
			staffMin: null,
			staffMax: 249,
			turnoverMaxEur: 50_000_000,
			balanceMaxEur: 43_000_000,
			turnoverOrBalance: 'einer-genuegt',
			groupFigures: null,
			smeEuDefinition: true,
			smallOnly: null,
			freelancers: null,
			legalForm: null,
			location: null,
			ageMinYears: null,
		},
		ratePercent: { min: 50, max: 50, note: null },
		amountsEur: {
			grantMin: null,
			grantMax: 15_000,
			projectCostMin: null,
			projectCostMax: null,
			eligibleCostMax: null,
			loanMin: null,
			loanMax: null,
			taxBaseMax: null,
		},
		amountsNote: null,
		deMinimis: true,
		applyBeforeStart: null,
		allocation: null,
		deadlineModel: 'unbekannt',
		hasSketchStage: null,
		period: { from: '2026-01-01', to: '2029-12-31', note: null },
		status: 'offen',
		statusConfidence: 'hoch',
		lastKnownStatus: null,
		endedOn: null,
		urgency: null,
		confirmed: true,
		howToApply: ['Bei der Bank fragen.'],
		official: {
			kind: 'programmseite',
			url: 'https://www.beispielbank.de/beispiel',
			owner: 'der Beispielbank',
			confidence: 'hoch',
			seen: 'gelesen',
			checked: '2026-11-01',
			note: null,
		},
		evidence: [
			{
				url: 'https://www.foerderdatenbank.de/FDB/Content/DE/Foerderprogramm/Land/NRW/beispiel.html',
				date: '2026-01',
				dateBasis: 'angegeben',
				kind: 'amtlich',
				supports: ['status', 'ratePercent', 'amountsEur'],
			},
		],
		lastChecked: '2026-11-01',
		verifiedLive: true,
		nextCheck: null,
	};
}

/** Puts a programme into a tree, changed at ways in dots, e.g. `{ 'period.to': null }`. */
export function addProgramme(tree: SampleTree, changes: Loose = {}, id = 'nw-beispiel'): void {
	const programme = sampleProgramme(id);
	for (const [way, value] of Object.entries(changes)) plant(programme, way, value);
	tree.raw[`funding/${id}.yaml`] = stringify(programme, { aliasDuplicateObjects: false });
}
