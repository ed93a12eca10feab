import type { FundingListing } from '@it-kompass/schema';
import { fundingBadge } from '@it-kompass/self-check/funding-badge';

/**
 * What we know of a Land's own programmes on a day, in two or three sentences. Where nothing is confirmed it says so; that
 * we know of none never means that there is none.
 *
 * @param day `YYYY-MM-DD`
 */
export function landSummary(programmes: readonly FundingListing[], name: string, day: string): string {
	const codes = programmes.map((programme) => fundingBadge(programme, day).code);
	const count = (...wanted: readonly string[]) => codes.filter((code) => wanted.includes(code)).length;
	const open = count('checked', 'check-again', 'ends-soon');
	const unchecked = count('unchecked');
	const over = count('closed', 'ended');
	const sentences = [
		open > 0
			? `Als offen bestätigt ${open === 1 ? 'ist ein Landesprogramm' : `sind ${open} Landesprogramme`}.`
			: `Für ${name} konnten wir kein offenes Landesprogramm bestätigen. Das heißt nicht, dass es keines gibt.`,
		unchecked > 0 ? `Bei ${uncheckedText(unchecked, open > 0)} ist ungeklärt, ob Anträge möglich sind.` : null,
		over > 0 ? `${over === 1 ? 'Eines ist' : `${over} sind`} beendet oder geschlossen.` : null,
		open > 0 ? null : 'Fragen Sie bei der Förderbank des Landes oder Ihrer Kammer nach.',
	];
	return sentences.filter((sentence) => sentence !== null).join(' ');
}

function uncheckedText(count: number, afterOpen: boolean): string {
	if (afterOpen) return count === 1 ? 'einem weiteren' : `${count} weiteren`;
	return count === 1 ? 'einem Programm' : `${count} Programmen`;
}
