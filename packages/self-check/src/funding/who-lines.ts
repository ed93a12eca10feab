import type { FundingProgramme } from '@it-kompass/schema';
import { euro } from './amount-rows.ts';

type Eligible = FundingProgramme['eligible'];

/** Who may apply, one sentence each, as far as the sources say so. What is unknown is named as unknown, never as "no limit". */
export function whoLines({ eligible }: Pick<FundingProgramme, 'eligible'>): readonly string[] {
	const lines = [
		sizeLine(eligible),
		eligible.groupFigures === true ? 'Es zählen die Zahlen der ganzen Unternehmensgruppe.' : null,
		eligible.location === null ? null : sentence(eligible.location),
		eligible.legalForm === null ? null : sentence(`Rechtsform: ${eligible.legalForm}`),
		freelancerLine(eligible.freelancers),
		eligible.ageMinYears === null ? null : ageLine(eligible.ageMinYears),
		...eligible.sectorsIncluded.map((sector) => sentence(`Ausdrücklich genannt: ${sector}`)),
		...eligible.sectorsExcluded.map((sector) => sentence(`Ausgeschlossen: ${sector}`)),
		...eligible.other.map(sentence),
	];
	return lines.filter((line) => line !== null);
}

function sizeLine(eligible: Eligible): string {
	const staff = staffText(eligible);
	const sums = sumText(eligible);
	if (staff === null && sums === null) {
		return eligible.smeEuDefinition === true
			? 'Kleine und mittlere Unternehmen nach der Definition der EU.'
			: 'Zur Größe des Unternehmens sagen die gelesenen Quellen nichts.';
	}
	return sentence([staff, sums].filter((part) => part !== null).join(' und '));
}

function staffText({ staffMin, staffMax }: Eligible): string | null {
	if (staffMin !== null && staffMax !== null) return `${staffMin} bis ${staffMax} Beschäftigte`;
	if (staffMax !== null) return `Bis ${staffMax} Beschäftigte`;
	return staffMin === null ? null : `Ab ${staffMin} Beschäftigten`;
}

function sumText({ turnoverMaxEur, balanceMaxEur, turnoverOrBalance }: Eligible): string | null {
	const turnover = turnoverMaxEur === null ? null : `Jahresumsatz bis ${euro(turnoverMaxEur)}`;
	const balance =
		balanceMaxEur === null || turnoverOrBalance === 'nur-umsatz' ? null : `Bilanzsumme bis ${euro(balanceMaxEur)}`;
	if (turnover !== null && balance !== null) return `entweder ${turnover} oder ${balance}`;
	return turnover ?? balance;
}

function freelancerLine(freelancers: boolean | null): string {
	if (freelancers === null) return 'Ob freie Berufe dazugehören, ist ungeklärt.';
	return freelancers ? 'Auch für freie Berufe.' : 'Nicht für freie Berufe.';
}

function ageLine(years: number): string {
	return `Das Unternehmen besteht seit mindestens ${years === 1 ? 'einem Jahr' : `${years} Jahren`}.`;
}

function sentence(text: string): string {
	const begun = text.charAt(0).toUpperCase() + text.slice(1);
	return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}
