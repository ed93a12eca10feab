import type { FundingMeasure, FundingTopic } from '@it-kompass/schema';

/** The topics under which programmes pay for a measure; editorial. */
export const MEASURE_TOPICS: Readonly<Record<FundingMeasure, readonly FundingTopic[]>> = {
	erstinformation: ['beratung', 'digitalisierung', 'it-sicherheit'],
	sicherheitsberatung: ['it-sicherheit', 'beratung'],
	audit: ['it-sicherheit', 'beratung'],
	penetrationstest: ['it-sicherheit'],
	sensibilisierung: ['it-sicherheit', 'qualifizierung'],
	firewall: ['it-sicherheit'],
	sicherheitssoftware: ['it-sicherheit'],
	sicherungssoftware: ['it-sicherheit'],
	sicherungshardware: ['it-sicherheit', 'infrastruktur'],
	'hilfe-im-notfall': ['it-sicherheit', 'beratung'],
	'digitalstrategie-beratung': ['beratung', 'digitalisierung'],
	'prozesse-digitalisieren': ['digitalisierung'],
	unternehmenssoftware: ['digitalisierung'],
	'cloud-umzug': ['digitalisierung', 'infrastruktur'],
	'ki-anwendung': ['ki', 'digitalisierung'],
	'digitales-produkt-entwickeln': ['ki', 'digitalisierung', 'forschung'],
	forschungsprojekt: ['forschung'],
	weiterbildung: ['qualifizierung'],
	'standard-hardware': ['digitalisierung', 'infrastruktur'],
	energiesoftware: ['energie', 'digitalisierung'],
};

/** The topics of several measures, each once, in the order of the measures. */
export function topicsOfMeasures(measures: readonly FundingMeasure[]): readonly FundingTopic[] {
	return [...new Set(measures.flatMap((measure) => MEASURE_TOPICS[measure]))];
}
