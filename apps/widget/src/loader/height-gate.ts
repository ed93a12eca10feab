import { MAX_HEIGHT } from '@it-kompass/widget-protocol';

/** More growths than this within a second are a loop: the content grows because the frame grew. */
export const GROWTHS_PER_SECOND = 30;

const SECOND_MS = 1000;

/**
 * Decides how high the frame becomes: at least `floor`, at most 30000 pixels. After more than 30 growths within a second
 * the height stays as it is, for good.
 *
 * @param floor height that is kept free in any case, CSS pixels
 * @returns a function from the wanted height and the time in milliseconds to the granted one
 */
export function heightGate(floor: number): (wanted: number, now: number) => number {
	let granted = floor;
	const growths: number[] = [];
	let isStuck = false;
	return (wanted, now) => {
		const next = Math.max(floor, Math.min(wanted, MAX_HEIGHT));
		if (next > granted && !isStuck) {
			growths.push(now);
			// With fewer growths there is no such moment, and nothing is less than NaN.
			isStuck = now - (growths.at(-GROWTHS_PER_SECOND - 1) as number) < SECOND_MS;
		}
		if (!isStuck) granted = next;
		return granted;
	};
}
