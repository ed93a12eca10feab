const DATE = new Intl.DateTimeFormat('de-DE', { day: '2-digit', month: '2-digit', year: 'numeric' });

/** Day as 23.11.2026, in the visitor's time zone. What is no date reads "ohne Datum". */
export function day(date: Date): string {
	return Number.isNaN(date.getTime()) ? 'ohne Datum' : DATE.format(date);
}
