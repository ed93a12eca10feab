import type { Content } from './content.ts';

const MEASURE_MONTHS = 24;

function daysInMonth(year: number, month: number): number {
	if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
	return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/** The same day so many months later, or the last of that month if it is shorter. `day` and result as `YYYY-MM-DD`. */
export function addMonths(day: string, months: number): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const total = year * 12 + (month - 1) + months;
	const [newYear, newMonth] = [Math.floor(total / 12), (total % 12) + 1];
	const two = (value: number) => String(value).padStart(2, '0');
	return `${String(newYear).padStart(4, '0')}-${two(newMonth)}-${two(Math.min(date, daysInMonth(newYear, newMonth)))}`;
}

/** Something a person should look at again. */
export interface StaleEntry {
	readonly path: string;
	/** Last day on which it still counted as fresh. */
	readonly due: string;
	/** German: what to check and which date to change. */
	readonly message: string;
}

/**
 * Sources, articles, measures and checklists whose review is overdue, the longest overdue first.
 *
 * @param today `YYYY-MM-DD`; an entry due today is still fresh
 */
export function listStale(content: Content, today: string): StaleEntry[] {
	const entries: StaleEntry[] = [
		...content.sources.map(({ path, value }) => ({
			path,
			due: value.reviewAfter,
			message: `Quelle, zuletzt geprüft am ${value.checked}. Vergleichen Sie sie mit ${value.url} und setzen Sie checked und reviewAfter neu.`,
		})),
		...content.articles.map(({ path, value }) => ({
			path,
			due: addMonths(value.checkedAt, value.reviewEveryMonths),
			message: `Artikel, zuletzt geprüft am ${value.checkedAt}. Prüfen Sie jede Zahl an ihrer Quelle und setzen Sie checkedAt neu.`,
		})),
		...content.articles.flatMap(({ path, value }) =>
			value.validUntil === undefined
				? []
				: [
						{
							path,
							due: value.validUntil,
							message:
								'Artikel, dessen Inhalt abgelaufen ist. Schreiben Sie ihn neu und setzen Sie validUntil, oder leiten Sie die Adresse um.',
						},
					],
		),
		...content.measures.map(({ path, value }) => ({
			path,
			due: addMonths(value.reviewed, MEASURE_MONTHS),
			message: `Maßnahme, zuletzt geprüft am ${value.reviewed}. Prüfen Sie Schritte, Aufwand und Kosten und setzen Sie reviewed neu.`,
		})),
		...content.checklists.map(({ path, value }) => ({
			path,
			due: addMonths(value.reviewed, MEASURE_MONTHS),
			message: `Checkliste, zuletzt geprüft am ${value.reviewed}. Prüfen Sie jeden Punkt und setzen Sie reviewed neu.`,
		})),
	];
	return entries
		.filter((entry) => entry.due < today)
		.sort((a, b) => (a.due === b.due ? (a.path < b.path ? -1 : 1) : a.due < b.due ? -1 : 1));
}
