import type { FundingMeasure, FundingTopic, LandCode } from '@it-kompass/schema';

/** What people type when they mean a measure. Words that stand in programmes themselves need not stand here. */
export const MEASURE_WORDS: Readonly<Record<FundingMeasure, string>> = {
	erstinformation: 'Erstinformation Erstberatung Orientierung Information Sprechstunde',
	sicherheitsberatung: 'Sicherheitsberatung IT-Sicherheitskonzept Informationssicherheit ISMS NIS2 Risikoanalyse',
	audit: 'Audit Schwachstellenanalyse Sicherheitsanalyse Prüfung Zertifizierung ISO 27001',
	penetrationstest: 'Penetrationstest Pentest Pentesting Angriffstest',
	sensibilisierung: 'Sensibilisierung Awareness Sicherheitsschulung Phishing-Training Mitarbeiterschulung',
	firewall: 'Firewall Netzwerksicherheit',
	sicherheitssoftware: 'Sicherheitssoftware Virenschutz Virenscanner Antivirus Patch-Management Verschlüsselung',
	sicherungssoftware: 'Backup-Software Datensicherung Sicherungssoftware Backup',
	sicherungshardware: 'Backup-Hardware Sicherungsserver NAS Bandlaufwerk',
	'hilfe-im-notfall': 'Notfallhilfe Vorfall Angriff Ransomware Hotline Soforthilfe',
	'digitalstrategie-beratung':
		'Digitalstrategie Strategieberatung Digitalisierungsberatung Unternehmensberatung Coaching',
	'prozesse-digitalisieren': 'Prozesse digitalisieren Digitalisierung Workflow Auftragsabwicklung papierlos',
	unternehmenssoftware: 'Unternehmenssoftware ERP CRM DMS Warenwirtschaft Dokumentenmanagement Software Ticketsystem',
	'cloud-umzug': 'Cloud-Umzug Cloud Migration Rechenzentrum',
	'ki-anwendung': 'KI-Anwendung KI künstliche Intelligenz Chatbot maschinelles Lernen',
	'digitales-produkt-entwickeln': 'digitales Produkt Produktentwicklung App Plattform entwickeln',
	forschungsprojekt: 'Forschungsprojekt Forschung Entwicklung FuE',
	weiterbildung: 'Weiterbildung Qualifizierung Schulung Lehrgang Kurs Fortbildung',
	'standard-hardware': 'Standard-Hardware Notebook Laptop PC Computer Tablet Drucker Smartphone Server Hardware',
	energiesoftware: 'Energiesoftware Energiemanagement Messtechnik',
};

/** The same for topics. */
export const TOPIC_WORDS: Readonly<Record<FundingTopic, string>> = {
	'it-sicherheit': 'IT-Sicherheit Cybersicherheit Informationssicherheit',
	digitalisierung: 'Digitalisierung',
	ki: 'KI künstliche Intelligenz',
	beratung: 'Beratung',
	qualifizierung: 'Qualifizierung Weiterbildung',
	infrastruktur: 'Infrastruktur',
	forschung: 'Forschung Entwicklung',
	energie: 'Energie',
	notfall: 'Notfall',
};

/** The name of a Land, with its usual short form. */
export const LAND_WORDS: Readonly<Record<LandCode, string>> = {
	'DE-BW': 'Baden-Württemberg BW',
	'DE-BY': 'Bayern',
	'DE-BE': 'Berlin',
	'DE-BB': 'Brandenburg',
	'DE-HB': 'Bremen',
	'DE-HH': 'Hamburg',
	'DE-HE': 'Hessen',
	'DE-MV': 'Mecklenburg-Vorpommern MV',
	'DE-NI': 'Niedersachsen',
	'DE-NW': 'Nordrhein-Westfalen NRW',
	'DE-RP': 'Rheinland-Pfalz RLP',
	'DE-SL': 'Saarland',
	'DE-SN': 'Sachsen',
	'DE-ST': 'Sachsen-Anhalt',
	'DE-SH': 'Schleswig-Holstein',
	'DE-TH': 'Thüringen',
};
