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

/** The day so many days later, or earlier for a negative number. `day` and result as `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}
