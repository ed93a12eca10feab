import { readFileSync } from 'node:fs';
import type { Nis2Class, Nis2FactKey, Nis2Facts, Nis2Registration } from '@it-kompass/schema';

interface CaseFigures {
	readonly staff?: number;
	readonly turnover_eur?: number;
	readonly balance_eur?: number;
}

interface CaseInput extends CaseFigures {
	readonly kinds: readonly string[];
	readonly negligible_kinds?: readonly string[];
	readonly for_pay?: boolean;
	readonly qualified_trust_service?: boolean;
	readonly registrar?: boolean;
	readonly kritis?: boolean;
	readonly federal_administration?: boolean;
	readonly land_law_28_8?: boolean;
	readonly authority_unit?: boolean;
	readonly linked?: readonly Required<CaseFigures>[];
	readonly partners?: readonly (Required<CaseFigures> & { readonly share: number })[];
	readonly it_independent?: boolean;
	readonly history?: readonly Required<CaseFigures>[];
	readonly enwg_5c?: boolean;
	readonly enwg_kinds?: readonly string[];
	readonly energy_side_activity?: boolean;
	readonly energy_network?: boolean;
	readonly dora_financial_entity?: boolean;
	readonly supplier_to_covered?: boolean;
	readonly main_establishment_other_member_state?: boolean;
}

type ClassName = 'besonders_wichtig' | 'wichtig' | 'nicht_erfasst';

/** A company whose facts are complete, and what follows. */
export interface Nis2Case {
	readonly id: string;
	readonly title: string;
	readonly input: CaseInput;
	readonly expected: {
		readonly class: ClassName;
		readonly kritis: boolean;
		readonly registration: string | null;
		readonly regimes: readonly string[];
		readonly exempt_sections: readonly number[];
		readonly exempt_scope: string;
		readonly bsi_competent: boolean;
	};
	readonly paragraph: string;
}

/** A company of which figures and the facts in `open` are missing. */
export interface PartialNis2Case {
	readonly id: string;
	readonly input: CaseInput;
	readonly open: readonly Nis2FactKey[];
	readonly possible_classes: readonly ClassName[];
	readonly reason: string;
}

/** The cases of the fixture, which names the law it was written on. */
export function readNis2Cases(): { cases: readonly Nis2Case[]; partial: readonly PartialNis2Case[] } {
	return JSON.parse(readFileSync(new URL('cases.json', import.meta.url), 'utf8'));
}

const CLASSES: Readonly<Record<ClassName, Nis2Class>> = {
	besonders_wichtig: 'besonders-wichtige-einrichtung',
	wichtig: 'wichtige-einrichtung',
	nicht_erfasst: 'nicht-erfasst',
};

const REGISTRATIONS: Readonly<Record<string, Nis2Registration>> = {
	'§ 33 Abs. 1 BSIG': 'bsig-33',
	'§ 33 Abs. 1 BSIG (Domain-Name-Registry-Dienstleister)': 'bsig-33-registrar',
	'§ 29 Abs. 2, § 33, § 43 Abs. 4 BSIG': 'bsig-29-33-43',
	'§ 5d Abs. 4 EnWG': 'enwg-5d',
};

/** The class as the model calls it. */
export function classOfCase(name: ClassName): Nis2Class {
	return CLASSES[name];
}

/** The basis of the registration as the model calls it; `null` is no duty. */
export function registrationOfCase(basis: string | null): Nis2Registration | undefined {
	return basis === null ? 'keine' : REGISTRATIONS[basis];
}

function figuresOf({ staff, turnover_eur, balance_eur }: Required<CaseFigures>) {
	return { staff, turnoverEur: turnover_eur, balanceEur: balance_eur };
}

/** The facts of a case. In the fixture a flag that is not there is a no, pay and an establishment in Germany are a yes. */
export function factsOfCase(input: CaseInput, open: readonly Nis2FactKey[] = []): Nis2Facts {
	const facts: Nis2Facts = {
		establishedInGermany: true,
		mainEstablishmentElsewhere: input.main_establishment_other_member_state ?? false,
		landLawIt: input.land_law_28_8 ?? false,
		criticalPlant: input.kritis ?? false,
		criticalPlantForDora: false,
		federalAdministration: input.federal_administration ?? false,
		qualifiedTrustService: input.qualified_trust_service ?? false,
		registrar: input.registrar ?? false,
		kinds: input.kinds,
		negligibleKinds: input.negligible_kinds ?? [],
		forPay: input.for_pay ?? true,
		staff: input.staff,
		turnoverEur: input.turnover_eur,
		balanceEur: input.balance_eur,
		authorityUnit: input.authority_unit ?? false,
		linked: (input.linked ?? []).map(figuresOf),
		partners: (input.partners ?? []).map((partner) => ({
			...figuresOf(partner),
			sharePermille: Math.round(partner.share * 1000),
		})),
		itIndependent: input.it_independent ?? false,
		history: (input.history ?? []).map(figuresOf),
		enwg5c: input.enwg_5c ?? false,
		enwgKinds: input.enwg_kinds,
		energySideActivity: input.energy_side_activity ?? false,
		energyNetwork: input.energy_network ?? false,
		dora: input.dora_financial_entity ?? false,
		telematics: false,
		supplierToCovered: input.supplier_to_covered ?? false,
	};
	return { ...facts, ...Object.fromEntries(open.map((key) => [key, undefined])) };
}
