import type { ContextQuestion, FundingQuestion } from '@it-kompass/schema';
import { FUNDING_MEASURES, REQUIREMENTS, SECTORS } from '../strings/funding-codes-de.ts';
import type { ChoiceField, FinderOption, FinderStep } from './finder-fields.ts';
import { sizeSteps } from './size-steps.ts';

const UNKNOWN: FinderOption = { id: 'weiss-nicht', text: 'Weiß ich nicht' };
const YES_NO: readonly FinderOption[] = [{ id: 'ja', text: 'Ja' }, { id: 'nein', text: 'Nein' }, UNKNOWN];
const BALANCE: readonly FinderOption[] = [
	{ id: 'bis-10-mio', text: 'Bis einschließlich 10 Millionen Euro' },
	{ id: '10-43-mio', text: 'Über 10 bis einschließlich 43 Millionen Euro' },
	{ id: 'ueber-43-mio', text: 'Über 43 Millionen Euro' },
	UNKNOWN,
];

/** Questions of the check that the finder asks too; their answers are shared. */
type Context = readonly Pick<ContextQuestion, 'id' | 'options'>[];

/**
 * The questions in the order in which they remove most programmes for most firms. Bundesland, staff and turnover are the
 * check's own questions with its options, so nobody answers them twice.
 *
 * @throws {Error} if the questionnaire does not ask for Bundesland, staff or turnover
 */
export function finderSteps(context: Context): readonly FinderStep[] {
	const optionsOf = (id: string): readonly FinderOption[] => {
		const question = context.find((candidate) => candidate.id === id);
		if (question === undefined) throw new Error(`The questionnaire has no context question "${id}".`);
		return question.options;
	};
	const choice = (
		fact: string,
		asks: FundingQuestion,
		options: readonly FinderOption[],
		label: string | null = null,
	): ChoiceField => ({ kind: 'choice', fact, asks, label, options });
	const named = (names: Readonly<Record<string, string>>): readonly FinderOption[] =>
		Object.entries(names).map(([id, text]) => ({ id, text }));

	return [
		{
			id: 'bundesland',
			question: 'In welchem Bundesland würden Sie investieren?',
			short: 'Bundesland',
			help: 'Es zählt der Standort, an dem die IT verbessert werden soll.',
			fields: [choice('bundesland', 'land', optionsOf('bundesland'))],
			clears: ['land'],
		},
		...sizeSteps({
			staff: optionsOf('beschaeftigte'),
			turnover: optionsOf('umsatz'),
			balance: BALANCE,
			yesNo: YES_NO,
		}),
		{
			id: 'freier-beruf',
			question: 'Üben Sie einen freien Beruf aus?',
			short: 'Freier Beruf',
			help: 'Zum Beispiel Arztpraxis, Kanzlei, Architektur- oder Ingenieurbüro.',
			fields: [choice('foerderung-freier-beruf', 'freelancer', YES_NO)],
			clears: ['freelancer'],
		},
		{
			id: 'vorhaben',
			question: 'Was haben Sie vor?',
			short: 'Vorhaben',
			help: 'Mehreres ist möglich. Je genauer, desto weniger bleibt offen.',
			fields: [
				{
					kind: 'many',
					fact: 'foerderung-vorhaben',
					asks: 'measures',
					label: 'Vorhaben',
					options: named(FUNDING_MEASURES),
					exclusive: [{ id: 'weiss-nicht', text: 'Weiß ich noch nicht' }],
					searchable: true,
				},
			],
			clears: ['measures'],
		},
		{
			id: 'begonnen',
			question: 'Haben Sie schon bestellt, unterschrieben oder begonnen?',
			short: 'Schon begonnen',
			help: 'Bei vielen Programmen ist ein Antrag danach nicht mehr möglich. Ein unverbindliches Angebot zählt nicht.',
			fields: [choice('foerderung-begonnen', 'projectStarted', YES_NO)],
			clears: ['projectStarted'],
		},
		{
			id: 'eigenes',
			question: 'Entwickeln Sie selbst etwas?',
			short: 'Eigene Entwicklung',
			help: 'Manche Programme fördern nur, wer selbst forscht oder ein eigenes Produkt entwickelt.',
			fields: [
				{
					kind: 'many',
					fact: 'foerderung-eigenes',
					asks: 'brings',
					label: 'Das bringt unser Vorhaben mit',
					options: named(REQUIREMENTS),
					exclusive: [{ id: 'nichts', text: 'Nichts davon' }, UNKNOWN],
					searchable: false,
				},
			],
			clears: ['brings'],
		},
		{
			id: 'darlehen',
			question: 'Käme auch ein Darlehen in Frage?',
			short: 'Darlehen',
			help: 'Ein Förderdarlehen zahlen Sie zurück; die Bedingungen können günstiger sein als am Markt.',
			fields: [choice('foerderung-darlehen', 'acceptsLoan', YES_NO)],
			clears: ['acceptsLoan'],
		},
		{
			id: 'de-minimis',
			question: 'Wie viel De-minimis-Beihilfe haben Sie in drei Jahren erhalten?',
			short: 'De-minimis',
			help: 'Kleine staatliche Beihilfen sind zusammen auf 300.000 Euro in drei Jahren begrenzt. Verbundene Unternehmen zählen mit. Die Summe steht in den De-minimis-Bescheinigungen.',
			fields: [
				{
					kind: 'number',
					fact: 'foerderung-de-minimis',
					asks: 'deMinimisUsedEur',
					label: 'Summe der letzten drei Jahre',
					unit: 'Euro',
					max: 10_000_000,
					options: [{ id: '0', text: 'Nichts' }, UNKNOWN],
				},
			],
			clears: ['deMinimisUsedEur'],
		},
		{
			id: 'branche',
			question: 'Trifft eine dieser Besonderheiten zu?',
			short: 'Branche und Alter',
			help: 'Einzelne Programme schließen Branchen aus oder verlangen ein Mindestalter des Unternehmens.',
			fields: [
				choice(
					'foerderung-branche',
					'sectors',
					[...named(SECTORS), { id: 'keine', text: 'Nichts davon' }, UNKNOWN],
					'Branche',
				),
				{
					kind: 'number',
					fact: 'foerderung-alter',
					asks: 'ageYears',
					label: 'Volle Jahre seit der Gründung',
					unit: 'Jahre',
					max: 500,
					options: [],
				},
			],
			clears: ['sectors', 'ageYears'],
		},
	];
}
