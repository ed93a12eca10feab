import type { Band } from '@it-kompass/schema';

// What the first screens need lies in files of its own, so that the rest can come later.
export { day } from './day.ts';
export { minutesLeft } from './minutes-left.ts';

/** Share of `max` in whole percent, 0 to 100, cut off rather than rounded: 64.9 % must not read like the level at 65. */
export function percent(points: number, max: number): number {
	return max === 0 ? 0 : Math.floor((points * 100) / max);
}

/** "52 %" or "52 bis 71 %". */
export function bandText(band: Band): string {
	const low = percent(band.low, band.max);
	const high = percent(band.high, band.max);
	return low === high ? `${low} %` : `${low} bis ${high} %`;
}

/** "A", "A und B", "A, B und C". */
export function enumeration(parts: readonly string[]): string {
	if (parts.length < 2) return parts.join('');
	return `${parts.slice(0, -1).join(', ')} und ${parts.at(-1)}`;
}

const NUMBERS = [
	'null',
	'eine',
	'zwei',
	'drei',
	'vier',
	'fünf',
	'sechs',
	'sieben',
	'acht',
	'neun',
	'zehn',
	'elf',
	'zwölf',
];

/** A count at the start of a sentence: words up to twelve, digits beyond. */
export function countWord(count: number): string {
	const word = NUMBERS[count];
	return word === undefined ? String(count) : word.charAt(0).toUpperCase() + word.slice(1);
}
