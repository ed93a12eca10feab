import * as z from 'zod';

/** An enum whose description names its values; what does not fit is explained where the file is known. */
function codes<const Values extends readonly [string, ...string[]]>(values: Values, what: string) {
	return z.enum(values).meta({ description: `${what}: ${values.join(', ')}.` });
}

/** The 16 Länder as in ISO 3166-2; the part after the hyphen, in small letters, begins the id of a programme. */
export const LAND_CODES = [
	'DE-BW',
	'DE-BY',
	'DE-BE',
	'DE-BB',
	'DE-HB',
	'DE-HH',
	'DE-HE',
	'DE-MV',
	'DE-NI',
	'DE-NW',
	'DE-RP',
	'DE-SL',
	'DE-SN',
	'DE-ST',
	'DE-SH',
	'DE-TH',
] as const;
export const landCodeSchema = codes(LAND_CODES, 'Das Bundesland');
export type LandCode = z.infer<typeof landCodeSchema>;

/** What a measure of ours and a programme have in common; `notfall` stands on measures only. */
export const FUNDING_TOPICS = [
	'it-sicherheit',
	'digitalisierung',
	'ki',
	'beratung',
	'qualifizierung',
	'infrastruktur',
	'forschung',
	'energie',
	'notfall',
] as const;
export const fundingTopicSchema = codes(FUNDING_TOPICS, 'Das Förderthema');
export type FundingTopic = z.infer<typeof fundingTopicSchema>;

/** What a firm may want to buy or do, as finely as programmes tell it apart. */
export const FUNDING_MEASURES = [
	'erstinformation',
	'sicherheitsberatung',
	'audit',
	'penetrationstest',
	'sensibilisierung',
	'firewall',
	'sicherheitssoftware',
	'sicherungssoftware',
	'sicherungshardware',
	'hilfe-im-notfall',
	'digitalstrategie-beratung',
	'prozesse-digitalisieren',
	'unternehmenssoftware',
	'cloud-umzug',
	'ki-anwendung',
	'digitales-produkt-entwickeln',
	'forschungsprojekt',
	'weiterbildung',
	'standard-hardware',
	'energiesoftware',
] as const;
export const fundingMeasureSchema = codes(FUNDING_MEASURES, 'Das Vorhaben');
export type FundingMeasure = z.infer<typeof fundingMeasureSchema>;

/** What a programme asks of the project itself. */
export const FUNDING_REQUIREMENTS = [
	'eigene-forschung',
	'eigenes-digitales-produkt',
	'cra-pflichten',
	'ki-rechenbedarf',
	'konsortium-oder-aufruf',
	'absolvent-einstellen',
] as const;
export const fundingRequirementSchema = codes(FUNDING_REQUIREMENTS, 'Die Voraussetzung');
export type FundingRequirement = z.infer<typeof fundingRequirementSchema>;

/** Sectors programmes leave out by name. `landwirtschaft-erzeugung` is part of `landwirtschaft`. */
export const FUNDING_SECTORS = [
	'beratung',
	'landwirtschaft',
	'landwirtschaft-erzeugung',
	'fischerei',
	'apotheke',
	'krankenhaus',
	'oeffentlich',
	'gemeinnuetzig',
] as const;
export const fundingSectorSchema = codes(FUNDING_SECTORS, 'Die Branche');
export type FundingSector = z.infer<typeof fundingSectorSchema>;

export const fundingLevelSchema = codes(['eu', 'bund', 'land'], 'Die Ebene');
export type FundingLevel = z.infer<typeof fundingLevelSchema>;

/** `kostenlose-hilfe` only where a source says that it is free; `hilfe` where nobody says so. */
export const fundingFormSchema = codes(
	['zuschuss', 'darlehen', 'steuer', 'kostenlose-hilfe', 'hilfe', 'kostenpflichtige-leistung', 'kommerzielles-angebot'],
	'Die Förderart',
);
export type FundingForm = z.infer<typeof fundingFormSchema>;

/** What the file says; what holds today is derived from it and the dates. */
export const fundingStatusSchema = codes(['offen', 'unbekannt', 'geschlossen', 'beendet'], 'Der Status');
export type FundingStatus = z.infer<typeof fundingStatusSchema>;

export const confidenceSchema = codes(['hoch', 'mittel', 'niedrig'], 'Die Sicherheit');

/** How applications are chosen. */
export const fundingAllocationSchema = codes(
	['laufend', 'windhund', 'losverfahren', 'monatskontingent', 'aufruf'],
	'Das Vergabeverfahren',
);
export type FundingAllocation = z.infer<typeof fundingAllocationSchema>;

export const deadlineModelSchema = codes(
	['einstufig', 'zweistufig', 'mehrere-stichtage', 'laufend', 'geschlossen', 'unbekannt'],
	'Das Fristenmodell',
);
export type DeadlineModel = z.infer<typeof deadlineModelSchema>;

/** Who wrote a page that serves as evidence. */
export const evidenceKindSchema = codes(
	['amtlich', 'gesetz', 'kammer', 'verband', 'spiegel', 'presse', 'beratung', 'sonstige'],
	'Die Art des Belegs',
);
export type EvidenceKind = z.infer<typeof evidenceKindSchema>;

/** Where the date of a page comes from: printed on it, named in its text, inferred from what it says, or nowhere. */
export const dateBasisSchema = codes(['angegeben', 'im-text', 'abgeleitet', 'undatiert'], 'Die Datumsgrundlage');
export type DateBasis = z.infer<typeof dateBasisSchema>;

/** What the official address of a programme leads to: its own page, the start or overview of the agency, the text of the rule, or nowhere. */
export const officialKindSchema = codes(
	['programmseite', 'einstiegsseite', 'rechtstext', 'keine'],
	'Die amtliche Seite',
);
export type OfficialKind = z.infer<typeof officialKindSchema>;

/** How well an official address is known: its page was read, or others name the address and nobody of us has opened it. */
export const officialSeenSchema = codes(['gelesen', 'nur-adresse'], 'Wie die Adresse belegt ist');

/** Statements of a programme that evidence can support and that can be in doubt. */
export const FUNDING_CLAIMS = [
	'existence',
	'status',
	'periodFrom',
	'periodTo',
	'deadlines',
	'topics',
	'measures',
	'eligible',
	'form',
	'ratePercent',
	'amountsEur',
	'conditions',
	'deMinimis',
	'applyBeforeStart',
	'allocation',
	'agency',
	'howToApply',
	'successors',
] as const;
export const fundingClaimSchema = codes(FUNDING_CLAIMS, 'Die Aussage');
export type FundingClaim = z.infer<typeof fundingClaimSchema>;
