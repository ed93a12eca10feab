/** One axis of the rose. */
export interface RoseAxis {
	readonly label: string;
	/** A word under the label, e.g. the level. */
	readonly note: string;
	/** One or two letters for narrow screens. */
	readonly initial: string;
	/** Ratio 0 to 1, or `null` where nothing can be shown. */
	readonly low: number | null;
	readonly high: number | null;
}

export interface Point {
	readonly x: number;
	readonly y: number;
}

/** Rounded to a tenth of a unit, so that server and browser write the same attribute. */
export function round(value: number): number {
	return Math.round(value * 10) / 10;
}

/** Point at `ratio` of `radius` on axis `index` of `count`, the first axis pointing up, then clockwise. */
export function axisPoint(index: number, count: number, ratio: number, radius: number): Point {
	const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
	return { x: round(Math.cos(angle) * radius * ratio), y: round(Math.sin(angle) * radius * ratio) };
}

/** SVG `points` of the polygon through one ratio per axis. An axis without a value meets the centre. */
export function polygon(ratios: readonly (number | null)[], radius: number): string {
	return ratios
		.map((ratio, index) => {
			const { x, y } = axisPoint(index, ratios.length, ratio ?? 0, radius);
			return `${x},${y}`;
		})
		.join(' ');
}

/** SVG `text-anchor` for a label beside axis `index` of `count`. */
export function labelAnchor(index: number, count: number): 'start' | 'middle' | 'end' {
	const { x } = axisPoint(index, count, 1, 100);
	if (Math.abs(x) < 20) return 'middle';
	return x > 0 ? 'start' : 'end';
}
