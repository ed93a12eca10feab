import type { Nis2Catalogue, Nis2Verdict } from '@it-kompass/schema';
import { germanDate } from '../calendar-day.ts';
import { BSI_PORTAL } from '../strings/nis2-de.ts';
import { LAW_IN_FORCE, lastDayOf } from './nis2-days.ts';

/** A duty whose last day has passed. */
export interface OverdueDuty {
	readonly title: string;
	readonly text: string;
	/** The official place to catch up; `null` if we know of none. */
	readonly link: { readonly href: string; readonly text: string } | null;
}

/**
 * The registration, once its last day has passed; `null` before, for firms that need none, and where another state decides.
 * While it is open whether the firm is covered, the words say so. Nobody asks whether the firm is registered already.
 *
 * @param since the day the firm came under the law, `YYYY-MM-DD`
 * @param today the visitor's day, `YYYY-MM-DD`; the last day itself is not overdue
 */
export function overdueDuty(
	{ deadlines }: Pick<Nis2Catalogue, 'deadlines'>,
	{ registration, bsiCompetent }: Pick<Nis2Verdict, 'registration' | 'bsiCompetent'>,
	since: string,
	today: string,
): OverdueDuty | null {
	if (bsiCompetent === false) return null;
	const bases = registration.filter((basis) => basis !== 'keine');
	const isEnergyLaw = bases.length > 0 && bases.every((basis) => basis === 'enwg-5d');
	const deadline = deadlines.find(({ id }) => id === (isEnergyLaw ? 'energienetz-erste-frist' : 'registrierung'));
	if (bases.length === 0 || deadline === undefined) return null;
	const last = deadline.day ?? lastDayOf(deadline, since);
	if (last >= today) return null;
	// Which of two laws asks for it is open as well.
	const isOneLaw = isEnergyLaw || !bases.includes('enwg-5d');
	const isCertain = isOneLaw && bases.length === registration.length && bsiCompetent === true;
	const day = `am ${germanDate(last)} ab (${deadline.paragraph})`;
	const counted =
		!isEnergyLaw && since === LAW_IN_FORCE
			? ' Sind Sie erst später unter das Gesetz gefallen, tragen Sie den Tag unter „Termine“ ein.'
			: '';
	return {
		title: `${isCertain ? 'Überfällig' : 'Möglicherweise überfällig'}: Registrierung ${isEnergyLaw ? 'nach dem Energiewirtschaftsgesetz' : 'beim BSI'}`,
		text: `${isCertain ? `Die Frist lief ${day}. Wenn Sie noch nicht registriert sind, holen Sie das jetzt nach.` : `Ist Ihr Unternehmen erfasst, lief die Frist ${day}. Klären Sie zuerst die offenen Fragen, und holen Sie die Registrierung dann nach.`}${counted}`,
		link: isEnergyLaw ? null : { href: BSI_PORTAL, text: 'Zum BSI-Portal' },
	};
}
