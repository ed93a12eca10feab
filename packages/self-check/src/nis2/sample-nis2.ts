import type { Nis2Catalogue, Nis2Kind } from '@it-kompass/schema';
import { nis2Questions } from '../flow/sample-checks.ts';

const READ = { paragraph: 'Anlagen 1 und 2 BSIG', source: 'bsig-28', confidence: 'gesetz' } as const;

function sampleKind(id: string, label: string, changes: Partial<Nis2Kind> = {}): Nis2Kind {
	const annex = id.startsWith('A1') ? 1 : 2;
	return {
		id,
		annex,
		number: id.slice(3),
		sector: 'Sektor',
		official: label,
		label,
		words: [label],
		isCentral: false,
		isDvo: false,
		maxClass: annex === 1 ? 'besonders-wichtige-einrichtung' : 'wichtige-einrichtung',
		isOftenSide: false,
		...READ,
		...changes,
	};
}

/** Machines, IT services, power, trust and a bank; one trade that no annex lists; one duty, date and sentence. For tests. */
export const sampleNis2: Nis2Catalogue = {
	language: 'de',
	check: nis2Questions,
	legalAsOf: 'August 2026',
	legalSnapshot: '2026-08-19',
	reviewAfter: '2027-01-31',
	kinds: [
		sampleKind('A1-1.1.2', 'Stromverteilnetz', { regimeHint: 'enwg' }),
		sampleKind('A1-1.1.4', 'Stromerzeugung', { regimeHint: 'enwg', isOftenSide: true }),
		sampleKind('A1-1.1.9', 'Ladepunkte', { regimeHint: 'enwg-pruefen', isOftenSide: true }),
		sampleKind('A1-3.1.1', 'Kreditinstitut', { regimeHint: 'dora' }),
		sampleKind('A1-6.1.7', 'Vertrauensdienst', { role: 'vertrauensdienst', isDvo: true }),
		sampleKind('A1-6.1.10', 'IT-Dienstleister', { isCentral: true, isDvo: true, isOftenSide: true }),
		sampleKind('A2-5.4.1', 'Maschinenbau', { hint: 'Nur wer selbst herstellt.' }),
	],
	unlisted: [
		{
			id: 'spedition',
			label: 'Spedition',
			words: ['Lkw'],
			text: 'Gütertransport auf der Straße steht in keiner Anlage.',
			seeAlso: [],
			...READ,
		},
	],
	duties: [],
	deadlines: [],
	reasons: [],
	regimes: [],
	whatIf: [],
	sources: [],
};
