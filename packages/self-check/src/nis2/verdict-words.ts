import type { Nis2Class, Nis2Verdict } from '@it-kompass/schema';
import { NIS2_CLASS_NAMES } from '../strings/nis2-de.ts';

/** The verdict as one sentence for a heading. Never a certainty: it follows from what the visitor said. */
export function verdictHeadline({ classes, bsiCompetent, regimes, reasons }: Nis2Verdict): string {
	const [only] = classes;
	if (bsiCompetent === false) return 'Nach Ihren Angaben spricht viel dafür, dass ein anderer Staat zuständig ist.';
	if (regimes.includes('bundesverwaltung')) return 'Nach Ihren Angaben gelten für Sie die Regeln der Bundesverwaltung.';
	if (reasons.some(({ code, isCertain }) => code === 'landesrecht' && isCertain)) {
		return 'Nach Ihren Angaben gilt für Sie Landesrecht statt des BSIG.';
	}
	if (classes.length > 1 || only === undefined) return 'Nach Ihren Angaben sind noch mehrere Ergebnisse möglich.';
	if (only === 'nicht-erfasst') {
		return 'Nach Ihren Angaben spricht viel dafür, dass NIS2 Ihr Unternehmen nicht unmittelbar erfasst.';
	}
	return `Nach Ihren Angaben spricht viel dafür, dass Ihr Unternehmen eine ${NIS2_CLASS_NAMES[only]} ist.`;
}

/** What the verdict means in one or two sentences. */
export function verdictLead({ classes, bsiCompetent, kritis }: Nis2Verdict): string {
	if (bsiCompetent === false) {
		return 'Das BSI beaufsichtigt Sie dann nicht. Fragen Sie bei der Behörde des Staates nach, in dem die Entscheidungen fallen.';
	}
	if (classes.length > 1) return `Möglich ist: ${possibleText(classes)}. Unten steht, welche Angabe das entscheidet.`;
	const [only] = classes;
	if (only === 'nicht-erfasst') {
		return 'Auf Ihre Angaben passt derzeit kein Merkmal von § 28 BSIG. Kunden können trotzdem Nachweise verlangen.';
	}
	const plant = kritis === true ? ' Dazu kommen die Pflichten für Betreiber kritischer Anlagen.' : '';
	return `Dann gelten Pflichten zu Sicherheit, Meldung und Registrierung.${plant}`;
}

/** "besonders wichtige Einrichtung, wichtige Einrichtung oder nicht erfasst" */
export function possibleText(classes: readonly Nis2Class[]): string {
	const names = classes.map((one) => NIS2_CLASS_NAMES[one]);
	return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} oder ${names.at(-1)}`;
}

/** The verdict in a few words, for a row or a title. */
export function verdictShort({ classes, bsiCompetent }: Nis2Verdict): string {
	if (bsiCompetent === false) return 'anderer Staat zuständig';
	return possibleText(classes);
}
