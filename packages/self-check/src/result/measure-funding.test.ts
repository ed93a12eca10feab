import type { FactValue } from '@it-kompass/schema';
import { describe, expect, test } from 'vitest';
import { sampleListing } from '../funding/sample-listing.ts';
import { sampleProfile } from '../profile/sample-profile.ts';
import { measureFunding } from './measure-funding.ts';

const NOW = new Date('2026-11-23T12:00:00');
const programmes = [
	sampleListing({ id: 'bund-offen' }),
	sampleListing({ id: 'sn-land', level: 'land', land: 'DE-SN' }),
	sampleListing({ id: 'bund-anderes', topics: ['energie'] }),
	sampleListing({ id: 'bund-unbekannt', status: 'unbekannt' }),
	sampleListing({ id: 'bund-bald', period: { to: '2026-12-31' } }),
	sampleListing({ id: 'bund-klein', eligible: { staffMax: 49 } }),
];

function idsFor(facts: Readonly<Record<string, FactValue>>, now = NOW): readonly string[] {
	const fundingOf = measureFunding({ asOf: '2026-11-22', programmes }, sampleProfile(facts), now);
	return fundingOf({ fundingTopics: ['it-sicherheit'] }).map(({ programme }) => programme.id);
}

describe('measureFunding', () => {
	test('leaves out other topics, other Länder and what is unchecked', () => {
		expect(idsFor({ bundesland: 'bayern', beschaeftigte: '50-249' })).toEqual(['bund-bald', 'bund-offen']);
	});

	test('uses what the check was told and names what is missing last', () => {
		expect(idsFor({ bundesland: 'sachsen' })).toEqual(['bund-bald', 'bund-offen', 'sn-land', 'bund-klein']);
	});

	test('does not list every Land while none is known', () => {
		expect(idsFor({})).not.toContain('sn-land');
	});

	test('lets a programme go on the day after its end', () => {
		expect(idsFor({}, new Date('2026-12-31T23:00:00'))).toContain('bund-bald');
		expect(idsFor({}, new Date('2027-01-01T00:30:00'))).not.toContain('bund-bald');
	});

	test('takes the measure for the project, not what was ticked in the finder', () => {
		expect(idsFor({ 'foerderung-vorhaben-energiesoftware': 'ja' })).toContain('bund-offen');
	});

	test('knows the group and the figures the NIS2 check asked for', () => {
		const small = { beschaeftigte: '10-49', gruppe: 'ja', gruppenzahlen: { staff: 400 } };
		const group = sampleListing({ id: 'bund-gruppe', eligible: { staffMax: 49, smeEuDefinition: true } });
		const idsOf = (facts: Readonly<Record<string, FactValue>>) =>
			measureFunding(
				{ asOf: '2026-11-22', programmes: [group] },
				sampleProfile(facts),
				NOW,
			)({ fundingTopics: ['ki', 'it-sicherheit'] });
		expect(idsOf({ beschaeftigte: '10-49', gruppe: 'nein' })).toHaveLength(1);
		expect(idsOf(small)).toEqual([]);
	});

	test('shows nothing without programmes or topics', () => {
		expect(measureFunding(null, {}, NOW)({ fundingTopics: ['ki'] })).toEqual([]);
		expect(measureFunding({ asOf: '2026-11-22', programmes }, {}, NOW)({ fundingTopics: [] })).toEqual([]);
	});
});
