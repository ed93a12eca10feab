import { MONTH_NAMES } from '@it-kompass/catalogue/month-names';

/**
 * "23. November 2026" for the day `2026-11-23`. Works on the text, so that no time zone can shift it.
 *
 * @throws {RangeError} if the text is no day
 */
export function germanDate(day: string): string {
	const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
	const name = MONTH_NAMES[Number(month) - 1];
	if (name === undefined) throw new RangeError(`"${day}" is not a day. Write YYYY-MM-DD.`);
	return `${Number(date)}. ${name} ${year}`;
}

/**
 * "23. November 2026", "November 2026" or "2026", as exact as what is given.
 *
 * @throws {RangeError} if the text is no day, month or year
 */
export function roughGermanDate(date: string): string {
	const [, year, month] = /^(\d{4})(?:-(\d\d))?$/.exec(date) ?? [];
	if (year === undefined) return germanDate(date);
	if (month === undefined) return year;
	const name = MONTH_NAMES[Number(month) - 1];
	if (name === undefined) throw new RangeError(`"${date}" is not a month. Write YYYY-MM.`);
	return `${name} ${year}`;
}
