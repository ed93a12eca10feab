const MONTHS = [
	'Januar',
	'Februar',
	'März',
	'April',
	'Mai',
	'Juni',
	'Juli',
	'August',
	'September',
	'Oktober',
	'November',
	'Dezember',
];

/**
 * "23. November 2026" for the day `2026-11-23`. Works on the text, so that no time zone can shift it.
 *
 * @throws {RangeError} if the text is no day
 */
export function germanDate(day: string): string {
	const [year, month, date] = day.split('-').map(Number);
	const name = MONTHS[(month ?? 0) - 1];
	if (year === undefined || date === undefined || name === undefined)
		throw new RangeError(`"${day}" is not a day. Write YYYY-MM-DD.`);
	return `${date}. ${name} ${year}`;
}
