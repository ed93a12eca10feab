/**
 * The day of which a build says what is open and what is over, as `YYYY-MM-DD`. Never the clock's: two builds of the same
 * content are the same. Pages correct themselves in the browser, because they are read later.
 *
 * @param given what `BUILD_DATE` says; absent or empty for none
 * @param asOf the day of the editorial state, used if nothing is given
 * @throws {RangeError} if the text given is no day
 */
export function buildDate(given: string | undefined, asOf: string): string {
	if (given === undefined || given === '') return asOf;
	const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(given) ?? [];
	const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
	if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== given)
		throw new RangeError(`BUILD_DATE "${given}" is not a day. Write YYYY-MM-DD or leave it out.`);
	return given;
}
