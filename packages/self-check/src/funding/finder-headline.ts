import { countWord } from '../format.ts';
import type { FinderGroups } from './group-matches.ts';

/** What was found, as a sentence: what could fit, else what is possible, else what is missing. Promises nothing. */
export function finderHeadline({ fits, help, possible, missing, ended }: FinderGroups): string {
	if (fits.length > 0) return `${programmes(fits.length)} ${fits.length === 1 ? 'könnte' : 'könnten'} passen.`;
	if (possible.length > 0) return `${programmes(possible.length)} ${possible.length === 1 ? 'ist' : 'sind'} möglich.`;
	if (help.length > 0)
		return `${countWord(help.length)} kostenlose ${help.length === 1 ? 'Hilfe könnte' : 'Hilfen könnten'} passen.`;
	if (missing.length > 0)
		return `Bei ${missing.length === 1 ? 'einem Programm' : `${missing.length} Programmen`} fehlen Angaben.`;
	return ended.length > 0 ? 'Gefunden wurde nur, was beendet ist.' : 'Nichts gefunden, was passen könnte.';
}

/** The other groups in one line, e.g. "7 möglich, bei 12 fehlen Angaben, 32 passen nicht, 12 beendet". */
export function finderCounts(groups: FinderGroups): string {
	const parts = [
		[groups.fits.length > 0 ? groups.possible.length : 0, 'möglich'],
		[groups.help.length, groups.help.length === 1 ? 'kostenlose Hilfe' : 'kostenlose Hilfen'],
		[groups.no.length, groups.no.length === 1 ? 'passt nicht' : 'passen nicht'],
		[groups.ended.length, 'beendet'],
	] as const;
	const said = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
	const { missing } = groups;
	const isSaid = groups.fits.length + groups.possible.length + groups.help.length === 0;
	return [...(missing.length > 0 && !isSaid ? [`bei ${missing.length} fehlen Angaben`] : []), ...said].join(', ');
}

function programmes(count: number): string {
	return count === 1 ? 'Ein Programm' : `${countWord(count)} Programme`;
}
