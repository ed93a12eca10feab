/**
 * The middle one of the values by size, the mean of the two middle ones for an even number.
 *
 * @throws {RangeError} without values
 */
export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
	if (low === undefined || high === undefined) throw new RangeError('No values have no median.');
	return (low + high) / 2;
}
