/** The classes of § 28 BSIG, strictest first. `nicht-erfasst` says nothing about other laws. */
export const NIS2_CLASSES = ['besonders-wichtige-einrichtung', 'wichtige-einrichtung', 'nicht-erfasst'] as const;
export type Nis2Class = (typeof NIS2_CLASSES)[number];

/** Why a verdict is as it is. Each has one German sentence in `content/nis2/begruendungen.yaml`. */
export const NIS2_REASON_CODES = [
	'landesrecht',
	'kritische-anlage',
	'bundesverwaltung',
	'qualifizierter-vertrauensdienst',
	'tld-registry',
	'dns-dienst',
	'telekommunikation-ab-50',
	'telekommunikation-geld',
	'telekommunikation-klein',
	'anlage-1-ab-250',
	'anlage-1-geld-50-43',
	'vertrauensdienst',
	'ab-50',
	'geld-10',
	'anlage-2-hoechstens-wichtig',
	'unter-den-schwellen',
	'kein-entgelt',
	'keine-einrichtungsart',
	'taetigkeit-vernachlaessigbar',
	'gruppe-hinzugerechnet',
	'gruppe-it-unabhaengig',
	'gebietskoerperschaft-ohne-hinzurechnung',
	'zwei-abschluesse',
	'registrar',
	'energienetz-registrierung',
	'zulieferer',
	'regime-tk',
	'regime-enwg',
	'regime-weitere-taetigkeiten',
	'energie-nebentaetigkeit',
	'regime-dora',
	'regime-telematik',
	'regime-kritis-fuer-finanzunternehmen',
	'anderer-mitgliedstaat',
	'nicht-in-deutschland',
] as const;
export type Nis2ReasonCode = (typeof NIS2_REASON_CODES)[number];

/** Nearest changes that could move the class. Each has one German sentence in `content/nis2/begruendungen.yaml`. */
export const NIS2_WHAT_IF_CODES = [
	'ab-50-beschaeftigten',
	'ab-250-beschaeftigten',
	'unter-50-beschaeftigten',
	'unter-250-beschaeftigten',
	'umsatz-und-bilanz-ueber-10',
	'umsatz-ueber-50-und-bilanz-ueber-43',
	'taetigkeit-nicht-vernachlaessigbar',
	'it-unabhaengig-von-gruppe',
	'it-abhaengig-von-gruppe',
	'kritische-anlage-kommt-hinzu',
] as const;
export type Nis2WhatIfCode = (typeof NIS2_WHAT_IF_CODES)[number];

/** Other law that takes the place of parts of the BSIG, or, for the Bundesverwaltung, adds to it. */
export const NIS2_REGIMES = [
	'tk',
	'enwg',
	'dora',
	'telematik',
	'kritis-fuer-finanzunternehmen',
	'bundesverwaltung',
] as const;
export type Nis2Regime = (typeof NIS2_REGIMES)[number];

/**
 * Basis of a registration. `bsig-33`: § 33 Abs. 1 BSIG. `bsig-33-registrar`: the same as Domain-Name-Registry-Dienstleister.
 * `bsig-29-33-43`: Bundesverwaltung. `enwg-5d`: small network operators, § 5d Abs. 4 EnWG.
 */
export const NIS2_REGISTRATIONS = ['bsig-33', 'bsig-33-registrar', 'bsig-29-33-43', 'enwg-5d', 'keine'] as const;
export type Nis2Registration = (typeof NIS2_REGISTRATIONS)[number];
