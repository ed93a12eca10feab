/** The visitor's own calendar day as `YYYY-MM-DD`. What is no date is the first day of all, so that nothing has passed. */
export function calendarDay(time: Date): string {
	if (Number.isNaN(time.getTime())) return '0001-01-01';
	const year = String(time.getFullYear()).padStart(4, '0');
	const month = String(time.getMonth() + 1).padStart(2, '0');
	return `${year}-${month}-${String(time.getDate()).padStart(2, '0')}`;
}

/** `YYYY-MM-DD` as 23.11.2026. Works on the text, so that no time zone can shift it. */
export function germanDate(isoDay: string): string {
	return isoDay.split('-').reverse().join('.');
}
