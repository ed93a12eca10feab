import type { FundingListing, FundingMeasure } from '@it-kompass/schema';
import { measureNames } from '../strings/funding-de.ts';
import { amountLine } from './amount-rows.ts';

type Asked = Pick<
	FundingListing,
	'name' | 'applyBeforeStart' | 'deMinimis' | 'eligible' | 'ratePercent' | 'amountsEur' | 'conflicts' | 'form'
>;

/**
 * Plain text to paste into a mail to the agency: what the pages we read leave open. It names the project only if the
 * visitor chose one, and nothing else he said.
 */
export function agencyQuestions(programme: Asked, measures: readonly FundingMeasure[] = []): string {
	const questions = [
		'Nimmt das Programm derzeit Anträge an, und bis wann?',
		measures.length === 0
			? 'Welche Vorhaben der IT werden gefördert, welche ausdrücklich nicht?'
			: `Passt unser Vorhaben? Geplant ist: ${measureNames(measures)}.`,
		startQuestion(programme),
		programme.eligible.groupFigures === null ? 'Zählen die Zahlen verbundener Unternehmen mit?' : null,
		sumQuestion(programme),
		programme.deMinimis === null ? 'Gilt die Förderung als De-minimis-Beihilfe?' : null,
		...programme.conflicts.map((conflict) => `Wir haben widersprüchliche Angaben gefunden. Was gilt? ${conflict}`),
		'Wie lange dauert die Entscheidung, und welche Unterlagen brauchen Sie?',
	].filter((question) => question !== null);
	return [
		'Guten Tag,',
		'',
		`wir prüfen, ob das Programm „${programme.name}“ zu unserem Vorhaben passen könnte. Bitte beantworten Sie uns dazu:`,
		'',
		...questions.map((question, at) => `${at + 1}. ${question}`),
		'',
		'Vielen Dank',
	].join('\n');
}

function startQuestion({ applyBeforeStart }: Asked): string {
	return applyBeforeStart === false
		? 'Bis wann muss der Antrag nach dem Vorhaben gestellt sein?'
		: 'Was zählt als Beginn des Vorhabens, und ab wann dürfen wir bestellen oder unterschreiben?';
}

function sumQuestion(programme: Asked): string | null {
	if (programme.form === 'kostenlose-hilfe' || programme.form === 'hilfe')
		return 'Ist die Hilfe für uns ganz kostenlos?';
	const line = amountLine(programme);
	return line === null ? 'Wie hoch sind Fördersatz und Höchstbetrag?' : `Gelten diese Angaben noch: ${line}?`;
}
