import type { Nis2Catalogue, Nis2Deadline, Nis2Verdict } from '@it-kompass/schema';
import { germanDate } from '../calendar-day.ts';
import type { CalendarEntry } from './calendar-text.ts';

/** The day from which the law may cover a firm. */
export const LAW_IN_FORCE = '2025-12-06';

const DAYS_TO_CATCH_UP = 7;
const MONTHS_TO_NEXT_LOOK = 12;
const MONTHS = { stunden: 0, wochen: 0, monate: 1, jahre: 12 } as const;

/**
 * What belongs into the calendar after a verdict, soonest first: registration and training of a firm that may be covered,
 * the next look at the verdict, the day the law has to be read again, and days of the law still to come. Left out: what
 * begins with an event nobody knows, and what is only reported or proposed.
 *
 * @param since the day the firm came under the law, `YYYY-MM-DD`
 * @param today the visitor's day, `YYYY-MM-DD`
 */
export function nis2Days(
	nis2: Pick<Nis2Catalogue, 'deadlines' | 'reviewAfter'>,
	verdict: Nis2Verdict,
	since: string,
	today: string,
): readonly CalendarEntry[] {
	if (verdict.bsiCompetent === false) return [];
	const registers = verdict.registration.some((basis) => basis !== 'keine');
	const isLed = verdict.classes.some((one) => one !== 'nicht-erfasst') && !verdict.exemptSections.includes(38);
	const entries = [
		...(registers ? registrationDay(nis2.deadlines, since, today) : []),
		...(isLed ? trainingDay(nis2.deadlines, since) : []),
		...(verdict.classes.includes('nicht-erfasst') && verdict.classes.length === 1 ? [] : bindingDays(nis2.deadlines)),
		entry('einstufung', dayAfter(today, 0, MONTHS_TO_NEXT_LOOK), 'Einstufung neu prüfen', NEXT_LOOK),
		entry('rechtsstand', nis2.reviewAfter, 'Rechtsstand neu prüfen', LAW_AGAIN),
	];
	return entries.filter(({ day }) => day >= today).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

const NEXT_LOOK =
	'Vorschlag: einmal im Jahr nach dem Jahresabschluss. Eine neue Größe zählt erst nach zwei Abschlüssen in Folge.';
const LAW_AGAIN = 'Bis zu diesem Tag wird der Rechtsstand dieser Seite wieder mit dem Gesetz verglichen.';

/** The last day to register; a week from today if it has passed. */
function registrationDay(deadlines: readonly Nis2Deadline[], since: string, today: string): readonly CalendarEntry[] {
	const deadline = deadlines.find(({ id }) => id === 'registrierung');
	if (deadline === undefined) return [];
	const last = lastDayOf(deadline, since);
	if (last >= today) return [entry('registrierung', last, 'Registrierung beim BSI', basisOf(deadline))];
	const text = `Die Frist lief am ${germanDate(last)} ab. Vorschlag: Holen Sie die Registrierung nach, falls sie fehlt. ${basisOf(deadline)}`;
	return [entry('registrierung', dayAfter(today, DAYS_TO_CATCH_UP, 0), 'Registrierung beim BSI nachholen', text)];
}

function trainingDay(deadlines: readonly Nis2Deadline[], since: string): readonly CalendarEntry[] {
	const deadline = deadlines.find(({ id }) => id === 'schulung-leitung');
	if (deadline === undefined) return [];
	const text = `Gerechnet ab dem Tag, seit dem Sie erfasst sind. Wurde die Leitung später geschult, verschieben Sie den Termin. ${basisOf(deadline)}`;
	return [entry('schulung', lastDayOf(deadline, since), 'Schulung der Leitung', text)];
}

function bindingDays(deadlines: readonly Nis2Deadline[]): readonly CalendarEntry[] {
	return deadlines.flatMap(({ id, day, title, text, paragraph, status }) =>
		day !== undefined && status === 'geltendes-recht' ? [entry(id, day, title, `${text} (${paragraph})`)] : [],
	);
}

function entry(id: string, day: string, title: string, text: string): CalendarEntry {
	return { id: `nis2-${id}`, day, title: `NIS2: ${title}`, text };
}

function basisOf({ paragraph }: Nis2Deadline): string {
	return `(${paragraph})`;
}

/** The last day of a deadline that begins on a day, `YYYY-MM-DD`. */
export function lastDayOf({ span }: Pick<Nis2Deadline, 'span'>, day: string): string {
	return span === undefined ? day : dayAfter(day, 0, span.amount * MONTHS[span.unit]);
}

/** A day so many days and months later; the last of the month where it is too short. Days as `YYYY-MM-DD`. */
export function dayAfter(day: string, days: number, months: number): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
	const time = Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth) + days);
	return new Date(time).toISOString().slice(0, 10);
}
