import type { Nis2Class, Nis2ReasonCode, Nis2Regime, Nis2Registration, Nis2WhatIfCode } from './nis2-codes.ts';

/** Half-open: `from` counts, `below` does not. `below: null` has no upper end. */
export interface Nis2Range {
	readonly from: number;
	readonly below: number | null;
}

/** An exact figure or the range it lies in. */
export type Nis2Figure = number | Nis2Range;

/** What a company counts. A missing figure is unknown: from 0 without an upper end. */
export interface Nis2Figures {
	/** Jahresarbeitseinheiten, at most two decimals: part-time pro rata, working owners count, apprentices do not. */
	readonly staff?: Nis2Figure | undefined;
	/** Euros, whole; last closed accounts, without VAT. Up to 10 million is `{ from: 0, below: 10_000_001 }`. */
	readonly turnoverEur?: Nis2Figure | undefined;
	/** Euros, whole; balance-sheet total of the last closed accounts. */
	readonly balanceEur?: Nis2Figure | undefined;
}

/** A Partnerunternehmen; counts pro rata from 250 ‰, below that not at all. */
export interface Nis2Partner extends Nis2Figures {
	/** Share in thousandths, a whole number: 24.9 % is 249. */
	readonly sharePermille: number;
}

/** Figures of an earlier year, as they counted then, those of the group included where they counted. */
export interface Nis2PastFigures {
	readonly staff: number;
	readonly turnoverEur: number;
	readonly balanceEur: number;
}

/**
 * Everything a visitor may say. A missing field is unknown and never a no; `history`, `negligibleKinds`, `unsureKinds`,
 * `enwgKinds` and `supplierToCovered` alone are taken as empty or no while they are missing.
 */
export interface Nis2Facts extends Nis2Figures {
	/** Has an establishment in Germany, § 59. */
	readonly establishedInGermany?: boolean | undefined;
	/** EU main establishment (where decisions on cyber security are mainly taken) elsewhere, § 60 Abs. 2. Matters for its kinds only. */
	readonly mainEstablishmentElsewhere?: boolean | undefined;
	/** IT provider of administrations under Land law that refers to § 28 Abs. 8. */
	readonly landLawIt?: boolean | undefined;
	/** Operates a kritische Anlage. */
	readonly criticalPlant?: boolean | undefined;
	/** Runs that plant for companies under DORA, § 28 Abs. 7. */
	readonly criticalPlantForDora?: boolean | undefined;
	/** Einrichtung der Bundesverwaltung, § 29 Abs. 1. */
	readonly federalAdministration?: boolean | undefined;
	/**
	 * Special roles. `true` adds the kind, `false` rules it out while `kinds` is unknown; once `kinds` is there, it is
	 * complete: a role that is missing here and there is a no.
	 */
	readonly dnsService?: boolean | undefined;
	readonly tldRegistry?: boolean | undefined;
	readonly trustService?: boolean | undefined;
	readonly telecoms?: boolean | undefined;
	/** Qualified under eIDAS; matters for trust services only. */
	readonly qualifiedTrustService?: boolean | undefined;
	/** Domain-Name-Registry-Dienstleister, § 2 Nr. 9: registers, no class. */
	readonly registrar?: boolean | undefined;
	/** All Einrichtungsarten that apply, by id, also those with a special role. Empty: none. */
	readonly kinds?: readonly string[] | undefined;
	/** Of these, or besides them, what is set aside as negligible, § 28 Abs. 3. */
	readonly negligibleKinds?: readonly string[] | undefined;
	/** Kinds that may count or not, because the visitor does not know whether they apply or are negligible. */
	readonly unsureKinds?: readonly string[] | undefined;
	/** Offers goods or services to others for pay. */
	readonly forPay?: boolean | undefined;
	/** Rechtlich unselbstständige Organisationseinheit einer Gebietskörperschaft: nothing is added, § 28 Abs. 4 S. 1. */
	readonly authorityUnit?: boolean | undefined;
	/** Verbundene Unternehmen, counted in full. Empty: none. Missing: nobody knows, any figure may come on top. */
	readonly linked?: readonly Nis2Figures[] | undefined;
	readonly partners?: readonly Nis2Partner[] | undefined;
	/** IT systems, components and processes independent of the group, § 28 Abs. 4 S. 2. */
	readonly itIndependent?: boolean | undefined;
	/** Earlier closed accounts, oldest first; the figures above are the latest. */
	readonly history?: readonly Nis2PastFigures[] | undefined;
	/** Energieversorgungsnetz, Energieanlage or digitaler Energiedienst under §§ 5c to 5e EnWG. */
	readonly enwg5c?: boolean | undefined;
	/** Kinds that this covers. */
	readonly enwgKinds?: readonly string[] | undefined;
	/** The Energieanlage is a Nebentätigkeit of the whole business, § 28 Abs. 5 S. 4. */
	readonly energySideActivity?: boolean | undefined;
	/** Operates an Energieversorgungsnetz: registers at any size, § 5d Abs. 4 EnWG. */
	readonly energyNetwork?: boolean | undefined;
	/** Finanzunternehmen under DORA, § 28 Abs. 6 Nr. 1. */
	readonly dora?: boolean | undefined;
	/** gematik or services of the Telematikinfrastruktur, § 28 Abs. 6 Nr. 2. */
	readonly telematics?: boolean | undefined;
	/** Has a customer that is covered; no criterion of § 28. */
	readonly supplierToCovered?: boolean | undefined;
}

export type Nis2FactKey = keyof Nis2Facts;

/** A reason. `facts` lie under it. */
export interface Nis2Reason {
	readonly code: Nis2ReasonCode;
	/** Where it stands, e.g. `§ 28 Abs. 2 S. 1 Nr. 3 lit. a BSIG`. */
	readonly paragraph: string;
	readonly facts: readonly Nis2FactKey[];
	/** Classes among those still possible to which it belongs. */
	readonly classes: readonly Nis2Class[];
	/** Holds however the open facts turn out. */
	readonly isCertain: boolean;
}

/** A single change and the classes it would leave. */
export interface Nis2WhatIf {
	readonly code: Nis2WhatIfCode;
	readonly classes: readonly Nis2Class[];
}

/** How far the exemption goes. `offen`: depends on facts that are missing. */
export type Nis2ExemptScope = 'keine' | 'teilweise' | 'ganz' | 'offen';

/** What § 28 BSIG makes of the facts. `null` in a yes-or-no field: still open. */
export interface Nis2Verdict {
	/** Every class still possible, strictest first; never empty. One: decided. */
	readonly classes: readonly Nis2Class[];
	/** Also Betreiber kritischer Anlagen (§§ 31, 39). */
	readonly kritis: boolean | null;
	readonly reasons: readonly Nis2Reason[];
	/** Every basis still possible; one: decided. */
	readonly registration: readonly Nis2Registration[];
	/** Regimes that hold in any case. */
	readonly regimes: readonly Nis2Regime[];
	/** Regimes that hold in some cases only. */
	readonly possibleRegimes: readonly Nis2Regime[];
	/** Numbers of the sections of the BSIG that do not apply in any case; how far, says `exemptScope`. */
	readonly exemptSections: readonly number[];
	readonly exemptScope: Nis2ExemptScope;
	/** False: another state supervises (§§ 59, 60), whatever the class computed here. */
	readonly bsiCompetent: boolean | null;
	/** Extra data on registration, § 34. */
	readonly section34: boolean | null;
	/** Durchführungsverordnung (EU) 2024/2690 takes precedence, § 30 Abs. 3. */
	readonly dvo20242690: boolean | null;
	/** Facts that could still change the verdict, the one that narrows the classes most first. */
	readonly missing: readonly Nis2FactKey[];
	/** Empty unless the class is decided. */
	readonly whatIf: readonly Nis2WhatIf[];
	/** `Zweifelsfall`: an activity was set aside as negligible and would change the class. */
	readonly isDoubtful: boolean;
}
