import type { NumberField } from './finder-fields.ts';

const NUMBER = new Intl.NumberFormat('de-DE');

/** What stands in the field of a number: empty if nothing is kept or one of the answers beside it is chosen. */
export function shownFigure({ options }: Pick<NumberField, 'options'>, value: string | undefined): string {
	return value === undefined || options.some(({ id }) => id === value) ? '' : NUMBER.format(Number(value));
}
