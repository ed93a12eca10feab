import type { FundingProgramme } from '@it-kompass/schema';
import { type Entry, problemAt } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

const CODE_LISTS = ['topics', 'measuresCovered', 'measuresExcluded', 'requires', 'predecessors', 'successors'] as const;

function checkRepeats(entry: Entry<FundingProgramme>): Problem[] {
	return CODE_LISTS.flatMap((list) => {
		const codes: readonly string[] = entry.value[list];
		return codes.flatMap((code, index) =>
			codes.indexOf(code) < index
				? [problemAt(entry, [list, index], `„${code}“ steht hier zweimal. Löschen Sie einen Eintrag.`)]
				: [],
		);
	});
}

function checkMeasures(entry: Entry<FundingProgramme>): Problem[] {
	const { measuresCovered, measuresExcluded } = entry.value;
	return measuresExcluded.flatMap((measure, index) =>
		measuresCovered.includes(measure)
			? [
					problemAt(
						entry,
						['measuresExcluded', index],
						`„${measure}“ ist zugleich gefördert und ausgeschlossen. Streichen Sie eines und nennen Sie den Widerspruch unter conflicts.`,
					),
				]
			: [],
	);
}

function checkLimits(entry: Entry<FundingProgramme>): Problem[] {
	const { staffMin, staffMax, turnoverMaxEur, balanceMaxEur, turnoverOrBalance } = entry.value.eligible;
	const at = (message: string, field: string) => [problemAt(entry, ['eligible', field], message)];
	if (turnoverOrBalance === 'einer-genuegt' && (turnoverMaxEur === null || balanceMaxEur === null))
		return at(
			'„einer-genuegt“ braucht beide Grenzen. Nennen Sie Umsatz und Bilanz oder setzen Sie null.',
			'turnoverOrBalance',
		);
	if (turnoverOrBalance === 'nur-umsatz' && (turnoverMaxEur === null || balanceMaxEur !== null))
		return at('„nur-umsatz“ braucht die Grenze des Umsatzes und balanceMaxEur: null.', 'turnoverOrBalance');
	if (staffMin !== null && staffMax !== null && staffMin > staffMax)
		return at(`Die Untergrenze (${staffMin}) liegt über der Obergrenze (${staffMax}).`, 'staffMin');
	return [];
}

function checkRanges(entry: Entry<FundingProgramme>): Problem[] {
	const { ratePercent, amountsEur } = entry.value;
	const ranges = [
		[['ratePercent', 'min'], ratePercent?.min ?? null, ratePercent?.max ?? null],
		[['amountsEur', 'grantMin'], amountsEur.grantMin, amountsEur.grantMax],
		[['amountsEur', 'projectCostMin'], amountsEur.projectCostMin, amountsEur.projectCostMax],
		[['amountsEur', 'loanMin'], amountsEur.loanMin, amountsEur.loanMax],
	] as const;
	return ranges.flatMap(([at, min, max]) =>
		min !== null && max !== null && min > max
			? [problemAt(entry, at, `Der kleinste Wert (${min}) ist größer als der größte (${max}). Vertauschen Sie beide.`)]
			: [],
	);
}

/** No code twice, no measure both paid for and left out, limits that go together, the smaller figure first. */
export const fundingLists: Rule = (content) =>
	content.funding.flatMap((entry) => [
		...checkRepeats(entry),
		...checkMeasures(entry),
		...checkLimits(entry),
		...checkRanges(entry),
	]);
