import type { FundingListing } from '@it-kompass/schema';
import { describe, expect, test } from 'vitest';
import { landSummary } from './land-summary.ts';

const DAY = '2026-11-23';

function listing(status: FundingListing['status'], to: string | null = null): FundingListing {
	const facts = { status, endedOn: null, period: { from: null, to }, periodToUnconfirmed: false };
	// A summary reads nothing but the badge.
	return { ...facts, successors: [], lastChecked: '2026-11-22', agency: null } as unknown as FundingListing;
}

describe('landSummary', () => {
	test('says that nothing was found, and that this proves nothing', () => {
		expect(landSummary([], 'Rheinland-Pfalz', DAY)).toBe(
			'Für Rheinland-Pfalz konnten wir kein offenes Landesprogramm bestätigen. Das heißt nicht, dass es keines gibt. Fragen Sie bei der Förderbank des Landes oder Ihrer Kammer nach.',
		);
	});

	test('counts what is open, unchecked and over', () => {
		const programmes = [listing('offen'), listing('offen'), listing('unbekannt'), listing('beendet')];
		expect(landSummary(programmes, 'Bayern', DAY)).toBe(
			'Als offen bestätigt sind 2 Landesprogramme. Bei einem weiteren ist ungeklärt, ob Anträge möglich sind. Eines ist beendet oder geschlossen.',
		);
	});

	test('does not count what has run out since it was written', () => {
		expect(landSummary([listing('offen', '2026-12-31')], 'Bayern', '2027-01-01')).toContain(
			'kein offenes Landesprogramm',
		);
	});
});
