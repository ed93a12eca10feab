const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/**
 * The day this build counts as made on, `YYYY-MM-DD`: the build date that was handed in, else the day of the editorial
 * state in content/site.yaml. The clock is not asked, so the same checkout builds the same bytes on every day.
 *
 * @throws {RangeError} if the build date is no day
 */
export function buildDay(given: string | undefined, contentAsOf: string): string {
	if (given === undefined || given === '') return contentAsOf;
	if (!DAY.test(given)) throw new RangeError(`BUILD_DATE is "${given}". Write YYYY-MM-DD, or leave it out.`);
	return given;
}
