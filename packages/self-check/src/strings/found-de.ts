import { day } from '../format.ts';
import type { AskChoice, AskPurpose, CheckContent } from '../store/answer-store.ts';

/** One way out of the question what becomes of a check on the device. */
export interface FoundChoice {
	readonly choice: AskChoice;
	readonly label: string;
	/** What it means for the answers. */
	readonly hint: string;
}

/** Headline of the question. */
export const FOUND_TITLE = 'Auf diesem Gerät liegt schon ein Check.';

/** What can be done, the way that loses nothing first. */
export const FOUND_CHOICES: Readonly<Record<AskPurpose, readonly FoundChoice[]>> = {
	begin: [
		{ choice: 'continue', label: 'Weiterführen', hint: 'Sie machen dort weiter, wo er aufgehört hat.' },
		{ choice: 'beside', label: 'Daneben neu beginnen', hint: 'Beide bleiben auf diesem Gerät.' },
		{ choice: 'replace', label: 'Ersetzen', hint: 'Der bisherige Check wird gelöscht.' },
	],
	import: [
		{ choice: 'beside', label: 'Daneben ablegen', hint: 'Beide bleiben auf diesem Gerät.' },
		{ choice: 'replace', label: 'Ersetzen', hint: 'Der bisherige Check wird gelöscht.' },
	],
	keep: [
		{
			choice: 'merge',
			label: 'Zusammenführen',
			hint: 'Was Sie hier gesagt haben, kommt dazu. Wo sich beides widerspricht, gilt das von hier.',
		},
		{ choice: 'beside', label: 'Daneben ablegen', hint: 'Beide bleiben auf diesem Gerät.' },
		{ choice: 'continue', label: 'Von hier nichts behalten', hint: 'Der gespeicherte Check geht weiter.' },
	],
};

/** Leaves everything as it is. */
export const FOUND_CANCEL: Readonly<Record<AskPurpose, string>> = {
	begin: 'Abbrechen',
	import: 'Abbrechen',
	keep: 'Später entscheiden',
};

/** What lies there, and what stands against it. */
export function foundText(purpose: AskPurpose, found: CheckContent, incoming: CheckContent): string {
	const lies = `Er ist vom ${day(new Date(found.updatedAt))} und enthält ${contentText(found)}.`;
	if (purpose === 'begin') return lies;
	const where = purpose === 'import' ? 'In der Datei stehen' : 'Hier auf der Seite stehen';
	const from = purpose === 'import' ? `, zuletzt geändert am ${day(new Date(incoming.updatedAt))}` : '';
	return `${lies} ${where} ${contentText(incoming)}${from}.`;
}

/** How much was said, and what is kept beside it. */
function contentText(content: CheckContent): string {
	const { kurzcheck } = content;
	const kept = kurzcheck && `, dazu das Ergebnis eines Kurzchecks vom ${day(new Date(kurzcheck.takenAt))}`;
	return `${amountText(content)}${kept ?? ''}`;
}

/** How much was said, e.g. "12 Antworten und 3 Angaben". */
export function amountText({ answers, profile }: Pick<CheckContent, 'answers' | 'profile'>): string {
	const [answerCount, factCount] = [Object.keys(answers).length, Object.keys(profile).length];
	const parts = [
		answerCount > 0 || factCount === 0 ? `${answerCount} ${answerCount === 1 ? 'Antwort' : 'Antworten'}` : '',
		factCount > 0 ? `${factCount} ${factCount === 1 ? 'Angabe' : 'Angaben'}` : '',
	];
	return parts.filter((part) => part !== '').join(' und ');
}
