// biome-ignore-all format: written by a program
// Written by `pnpm content types` from content/profile; the check compares it.

const SET_1 = [
	['unter-10', 10],
	['10-49', 50],
	['50-249', 250],
	['250-499', 500],
	['ab-500', null],
] as const;
const SET_2 = [
	['bis-10-mio', 10000001],
	['10-50-mio', 50000001],
	['ueber-50-mio', null],
] as const;
const SET_3 = [
	['bis-10-mio', 10000001],
	['10-43-mio', 43000001],
	['ueber-43-mio', null],
] as const;

/** Bands a number may be given as, from the smallest up: id, and the first number that no longer belongs to it. */
export const BANDS = {
	beschaeftigte: SET_1,
	umsatz: SET_2,
	bilanz: SET_3,
	'gruppe-beschaeftigte': SET_1,
	'gruppe-umsatz': SET_2,
	'gruppe-bilanz': SET_3,
};
