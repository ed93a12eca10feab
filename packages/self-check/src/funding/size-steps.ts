import type { FundingQuestion } from '@it-kompass/schema';
import { BANDS, type ExactFact } from './figure-bands.ts';
import type { ChoiceField, FinderOption, FinderStep, NumberField } from './finder-fields.ts';

const IN_GROUP = { fact: 'foerderung-gruppe', is: 'ja' };
const MAX_EUR = 99_999_999_999;
const STAFF = { unit: 'Beschäftigte', max: 100_000 };
const EURO = { unit: 'Euro', max: MAX_EUR };

/** An exact figure beside its band, worth asking only where the band leaves something open. */
function exactly(
	fact: ExactFact,
	asks: FundingQuestion,
	label: string,
	of: Pick<NumberField, 'unit' | 'max'>,
	more: Pick<NumberField, 'isOnlyIfNeeded' | 'askIf'> = {},
): NumberField {
	return { kind: 'number', fact, asks, label, options: [], refines: BANDS[fact].fact, ...of, ...more };
}

function band(
	fact: string,
	asks: FundingQuestion,
	label: string | null,
	options: readonly FinderOption[],
	more: Pick<ChoiceField, 'askIf'> = {},
): ChoiceField {
	return { kind: 'choice', fact, asks, label, options, ...more };
}

/** The questions about the size of the firm and its group; options come from the check and from the finder. */
export function sizeSteps(options: {
	readonly staff: readonly FinderOption[];
	readonly turnover: readonly FinderOption[];
	readonly balance: readonly FinderOption[];
	readonly yesNo: readonly FinderOption[];
}): readonly FinderStep[] {
	const group = { askIf: IN_GROUP };
	const groupIfNeeded = { askIf: IN_GROUP, isOnlyIfNeeded: true };
	return [
		{
			id: 'groesse',
			question: 'Wie viele Menschen arbeiten in Ihrem Unternehmen?',
			short: 'Beschäftigte',
			help: 'Gerechnet in Vollzeitstellen. Gehört Ihr Unternehmen zu einer Gruppe, zählt oft die ganze Gruppe.',
			fields: [
				band('beschaeftigte', 'staff', null, options.staff),
				exactly('foerderung-beschaeftigte', 'staff', 'Genaue Zahl, wenn Sie sie kennen', STAFF),
				band(
					'foerderung-gruppe',
					'inGroup',
					'Gehören Anteile am Unternehmen zu 25 % oder mehr einem anderen Unternehmen, oder umgekehrt?',
					options.yesNo,
				),
				band(
					'foerderung-gruppe-beschaeftigte',
					'groupStaff',
					'Wie viele arbeiten in der ganzen Gruppe, Ihr Unternehmen mitgezählt?',
					options.staff,
					group,
				),
				exactly(
					'foerderung-gruppe-beschaeftigte-genau',
					'groupStaff',
					'Genaue Zahl in der ganzen Gruppe',
					STAFF,
					groupIfNeeded,
				),
			],
			clears: ['staff', 'inGroup', 'groupStaff'],
		},
		{
			id: 'umsatz',
			question: 'Wie hoch sind Umsatz und Bilanzsumme?',
			short: 'Umsatz und Bilanzsumme',
			help: 'Aus dem letzten abgeschlossenen Geschäftsjahr. Meist genügt es, wenn einer der beiden Werte passt.',
			fields: [
				band('umsatz', 'turnoverEur', 'Jahresumsatz', options.turnover),
				exactly('foerderung-umsatz', 'turnoverEur', 'Genauer Jahresumsatz, wenn Sie mögen', EURO),
				band('foerderung-bilanzsumme', 'balanceEur', 'Bilanzsumme', options.balance),
				exactly('foerderung-bilanz', 'balanceEur', 'Genaue Bilanzsumme', EURO, { isOnlyIfNeeded: true }),
				band('foerderung-gruppe-umsatz', 'groupTurnoverEur', 'Jahresumsatz der ganzen Gruppe', options.turnover, group),
				exactly(
					'foerderung-gruppe-umsatz-genau',
					'groupTurnoverEur',
					'Genauer Jahresumsatz der ganzen Gruppe',
					EURO,
					groupIfNeeded,
				),
				band(
					'foerderung-gruppe-bilanzsumme',
					'groupBalanceEur',
					'Bilanzsumme der ganzen Gruppe',
					options.balance,
					group,
				),
				exactly(
					'foerderung-gruppe-bilanz-genau',
					'groupBalanceEur',
					'Genaue Bilanzsumme der ganzen Gruppe',
					EURO,
					groupIfNeeded,
				),
			],
			clears: ['turnoverEur', 'balanceEur', 'groupTurnoverEur', 'groupBalanceEur'],
		},
	];
}
