import type {
	EvidenceKind,
	FundingAllocation,
	FundingClaim,
	FundingForm,
	FundingMeasure,
	FundingRequirement,
	FundingSector,
	FundingTopic,
	LandCode,
} from '@it-kompass/schema';

/** A Land: as people write it, and as it stands in addresses and facts. */
export const LANDS: Readonly<Record<LandCode, { readonly id: string; readonly name: string }>> = {
	'DE-BW': { id: 'baden-wuerttemberg', name: 'Baden-Württemberg' },
	'DE-BY': { id: 'bayern', name: 'Bayern' },
	'DE-BE': { id: 'berlin', name: 'Berlin' },
	'DE-BB': { id: 'brandenburg', name: 'Brandenburg' },
	'DE-HB': { id: 'bremen', name: 'Bremen' },
	'DE-HH': { id: 'hamburg', name: 'Hamburg' },
	'DE-HE': { id: 'hessen', name: 'Hessen' },
	'DE-MV': { id: 'mecklenburg-vorpommern', name: 'Mecklenburg-Vorpommern' },
	'DE-NI': { id: 'niedersachsen', name: 'Niedersachsen' },
	'DE-NW': { id: 'nordrhein-westfalen', name: 'Nordrhein-Westfalen' },
	'DE-RP': { id: 'rheinland-pfalz', name: 'Rheinland-Pfalz' },
	'DE-SL': { id: 'saarland', name: 'Saarland' },
	'DE-SN': { id: 'sachsen', name: 'Sachsen' },
	'DE-ST': { id: 'sachsen-anhalt', name: 'Sachsen-Anhalt' },
	'DE-SH': { id: 'schleswig-holstein', name: 'Schleswig-Holstein' },
	'DE-TH': { id: 'thueringen', name: 'Thüringen' },
};

export const TOPICS: Readonly<Record<FundingTopic, string>> = {
	'it-sicherheit': 'IT-Sicherheit',
	digitalisierung: 'Digitalisierung',
	ki: 'Künstliche Intelligenz',
	beratung: 'Beratung',
	qualifizierung: 'Qualifizierung',
	infrastruktur: 'Infrastruktur',
	forschung: 'Forschung und Entwicklung',
	energie: 'Energie',
	notfall: 'Hilfe im Notfall',
};

/** What a firm may want to do. Three words people know may stand in brackets. */
export const FUNDING_MEASURES: Readonly<Record<FundingMeasure, string>> = {
	erstinformation: 'Erste Orientierung, kostenlos',
	sicherheitsberatung: 'Beratung zur IT-Sicherheit',
	audit: 'Prüfung der IT-Sicherheit (Audit)',
	penetrationstest: 'Penetrationstest',
	sensibilisierung: 'Beschäftigte für IT-Sicherheit schulen',
	firewall: 'Firewall',
	sicherheitssoftware: 'Sicherheitssoftware, etwa Virenschutz',
	sicherungssoftware: 'Software zur Datensicherung',
	sicherungshardware: 'Geräte zur Datensicherung',
	'hilfe-im-notfall': 'Hilfe nach einem IT-Angriff',
	'digitalstrategie-beratung': 'Beratung zur Digitalstrategie',
	'prozesse-digitalisieren': 'Abläufe digitalisieren',
	unternehmenssoftware: 'Unternehmenssoftware (ERP, CRM)',
	'cloud-umzug': 'Umzug in die Cloud',
	'ki-anwendung': 'KI-Anwendung einführen',
	'digitales-produkt-entwickeln': 'Ein eigenes digitales Produkt entwickeln',
	forschungsprojekt: 'Ein Forschungsprojekt',
	weiterbildung: 'Weiterbildung von Beschäftigten',
	'standard-hardware': 'Notebooks, Rechner, Server',
	energiesoftware: 'Software zum Energiesparen',
};

export const FORMS: Readonly<Record<FundingForm, string>> = {
	zuschuss: 'Zuschuss',
	darlehen: 'Darlehen',
	steuer: 'Steuerlicher Weg',
	'kostenlose-hilfe': 'Kostenlose Hilfe',
	hilfe: 'Hilfe, Kosten erfragen',
	'kostenpflichtige-leistung': 'Leistung, die Sie bezahlen',
	'kommerzielles-angebot': 'Kommerzielles Angebot, keine Förderung',
};

export const REQUIREMENTS: Readonly<Record<FundingRequirement, string>> = {
	'eigene-forschung': 'eigene Forschung und Entwicklung',
	'eigenes-digitales-produkt': 'ein eigenes digitales Produkt',
	'cra-pflichten': 'Produkte, für die der Cyber Resilience Act gilt',
	'ki-rechenbedarf': 'eigener Bedarf an Rechenleistung für KI',
	'konsortium-oder-aufruf': 'ein offener Aufruf, meist im Verbund mit Partnern',
	'absolvent-einstellen': 'die Einstellung einer Hochschulabsolventin oder eines Absolventen',
};

export const SECTORS: Readonly<Record<FundingSector, string>> = {
	beratung: 'Unternehmensberatung',
	landwirtschaft: 'Landwirtschaft',
	'landwirtschaft-erzeugung': 'landwirtschaftliche Erzeugung',
	fischerei: 'Fischerei und Fischzucht',
	apotheke: 'Apotheken',
	krankenhaus: 'Krankenhäuser',
	oeffentlich: 'öffentliche Betriebe',
	gemeinnuetzig: 'gemeinnützige Einrichtungen',
};

export const EVIDENCE_KINDS: Readonly<Record<EvidenceKind, string>> = {
	amtlich: 'amtliche Seite',
	gesetz: 'Gesetz',
	kammer: 'Kammer',
	verband: 'Verband',
	spiegel: 'Abschrift eines amtlichen Textes',
	presse: 'Presse',
	beratung: 'Beratungsfirma',
	sonstige: 'sonstige Seite',
};

export const CLAIMS: Readonly<Record<FundingClaim, string>> = {
	existence: 'ob es das Programm gibt',
	status: 'Status',
	periodFrom: 'Beginn',
	periodTo: 'Ende',
	deadlines: 'Fristen',
	topics: 'Themen',
	measures: 'was gefördert wird',
	eligible: 'wer gefördert wird',
	form: 'Art der Förderung',
	ratePercent: 'Fördersatz',
	amountsEur: 'Beträge',
	conditions: 'Bedingungen',
	deMinimis: 'De-minimis-Regel',
	applyBeforeStart: 'Antrag vor Beginn',
	allocation: 'Vergabe',
	agency: 'zuständige Stelle',
	howToApply: 'Weg zum Antrag',
	successors: 'Nachfolger',
};

export const ALLOCATIONS: Readonly<Record<FundingAllocation, string>> = {
	laufend: 'Anträge werden laufend angenommen.',
	windhund: 'Wer zuerst beantragt, kommt zuerst an die Reihe.',
	losverfahren: 'Das Los entscheidet.',
	monatskontingent: 'Je Monat gibt es ein Kontingent.',
	aufruf: 'Anträge sind nur in Aufrufen möglich.',
};
