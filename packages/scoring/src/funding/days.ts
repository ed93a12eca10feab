const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const DAYS_PER_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeapYear(year: number): boolean {
	return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function whole(numerator: number, denominator: number): number {
	return (numerator - (numerator % denominator)) / denominator;
}

/** Days from the first day of year 0 to `day` (`YYYY-MM-DD`), in the calendar of today. Only differences mean anything. */
function dayNumber(day: string): number {
	const year = Number(day.slice(0, 4));
	const month = Number(day.slice(5, 7));
	const before = year - 1;
	const leapDays = whole(before, 4) - whole(before, 100) + whole(before, 400);
	const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
	return year * 365 + leapDays + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + leapDay + Number(day.slice(8, 10));
}

/** Days from one day to another, both `YYYY-MM-DD`; negative if the second is earlier. */
export function daysBetween(from: string, to: string): number {
	return dayNumber(to) - dayNumber(from);
}

/** The last day a rough date can mean: of its year, of its month, or itself. `YYYY-MM-DD`. */
export function lastDayOf(rough: string): string {
	if (rough.length === 4) return `${rough}-12-31`;
	if (rough.length > 7) return rough;
	const month = Number(rough.slice(5, 7));
	const days = month === 2 && isLeapYear(Number(rough.slice(0, 4))) ? 29 : (DAYS_PER_MONTH[month - 1] ?? 31);
	return `${rough}-${days}`;
}

/** The first day a rough date can mean. `YYYY-MM-DD`. */
export function firstDayOf(rough: string): string {
	return rough.length === 4 ? `${rough}-01-01` : rough.length === 7 ? `${rough}-01` : rough;
}
