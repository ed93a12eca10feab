import { countWord } from '../format.ts';
import type { AskedAgain, VersionReport } from '../session/version-report.ts';

const BECAUSE: Record<AskedAgain['because'], string> = {
	'antwort-entfernt': 'Ihre Aussage gibt es nicht mehr',
	antwortart: 'die Aussagen sind neu',
	'skala-umgekehrt': 'die Reihenfolge der Aussagen ist umgekehrt',
	bedeutung: 'die Aussagen verlangen jetzt etwas anderes',
	'passt-nicht': 'Ihre Antwort passt nicht zu den Aussagen',
};

/** Why a question is asked once more, as a clause; with the earlier statement where it is gone. */
export function askedAgainText({ because, oldText }: AskedAgain): string {
	return oldText === null ? BECAUSE[because] : `${BECAUSE[because]}: „${oldText}“`;
}

/** Headline of the notice. */
export function versionTitle({ from, to, relation }: VersionReport): string {
	if (relation === 'same') return 'Einige Antworten passen nicht zum Fragebogen.';
	return `Ihr Check stammt aus Fragebogen ${from}. Gezählt wird mit Fragebogen ${to}.`;
}

/** What counts, and how far both versions can be compared. */
export function versionLead({ relation, kept, comparable }: VersionReport): string {
	const answers = kept === 1 ? 'Eine Antwort zählt' : `${countWord(kept)} Antworten zählen`;
	if (relation === 'unknown')
		return `${answers} weiter. Diesen Fragebogen kennt die Seite nicht; laden Sie sie neu, falls er jünger ist.`;
	return comparable === null ? `${answers} weiter.` : `${answers} weiter. ${comparableText(comparable)}`;
}

function comparableText(comparable: number): string {
	return `Beide Fassungen sind nach Gewicht der Fragen zu ${comparable} % vergleichbar.`;
}

/** One sentence below a result on the version it was begun with; empty if that is the same. */
export function versionSentence(report: VersionReport | null): string {
	if (report === null || report.relation === 'same') return '';
	const { from, comparable } = report;
	return `Begonnen mit Fragebogen ${from}.${comparable === null ? '' : ` ${comparableText(comparable)}`}`;
}
