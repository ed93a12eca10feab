import type { Nis2Duty } from '@it-kompass/schema';

/** Headings of the groups of duties, in the order they are shown. The ten measures and the customers have sections of their own. */
export const DUTY_GROUPS: readonly (readonly [group: Nis2Duty['group'], title: string])[] = [
	['massnahmen', 'Für alle Maßnahmen gilt'],
	['kritis', 'Kritische Anlagen'],
	['registrierung', 'Registrieren, § 33 BSIG'],
	['meldung', 'Vorfälle melden, § 32 BSIG: 24 Stunden, 72 Stunden, ein Monat'],
	['leitung', 'Was die Geschäftsleitung selbst tun muss, § 38 BSIG'],
	['aufsicht', 'Aufsicht'],
	['bussgeld', 'Bußgelder, § 65 BSIG'],
];

/** The way to a registration, step by step. After the portal's own two steps, as trade articles describe them. */
export const REGISTRATION_STEPS: readonly string[] = [
	'Legen Sie fest, wer im Unternehmen registriert und wer bei Vorfällen erreichbar ist.',
	'Richten Sie „Mein Unternehmenskonto“ mit einem ELSTER-Organisationszertifikat ein. Die Freischaltung kommt per Post und dauert etwa 5 bis 10 Werktage.',
	'Stellen Sie die Angaben zusammen: Name, Rechtsform, Anschrift, Kontakte, öffentliche IP-Adressbereiche, Sektor, EU-Staaten.',
	'Registrieren Sie sich im BSI-Portal und legen Sie die Bestätigung ab.',
	'Melden Sie Änderungen spätestens nach zwei Wochen.',
];
