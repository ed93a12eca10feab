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

/** A day as 31.12.2026, a month as "Dezember 2026", a year as it is. Works on the text, so that no time zone can shift it. */
export function roughDate(date: string): string {
	const [year = '', month, day] = date.split('-');
	if (month === undefined) return year;
	return day === undefined ? `${MONTHS[Number(month) - 1] ?? month} ${year}` : `${day}.${month}.${year}`;
}
