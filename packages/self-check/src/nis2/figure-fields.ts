import { figureFact, figureOf, type ReadFigure, readMillions, readStaff } from './read-figure.ts';

/** A number to type: what it is called, where it is kept, how it is read. */
export interface FigureField {
	readonly factId: string;
	readonly label: string;
	readonly unit: string;
	readonly read: (text: string) => ReadFigure;
	/** One of what is typed is this many of what is kept: a million euros for money. */
	readonly scale: number;
}

const MILLION = 1_000_000;

/** Three figures of one side: the firm's own, or the sum of all others. */
function fieldsOf(staff: string, turnover: string, balance: string): readonly FigureField[] {
	return [
		{ factId: staff, label: 'Beschäftigte', unit: 'Vollzeitstellen', read: readStaff, scale: 1 },
		{ factId: turnover, label: 'Jahresumsatz', unit: 'Millionen Euro', read: readMillions, scale: MILLION },
		{ factId: balance, label: 'Bilanzsumme', unit: 'Millionen Euro', read: readMillions, scale: MILLION },
	];
}

/** What is added: linked firms in full and partners pro rata, as one sum. */
export const GROUP_FIELDS = fieldsOf('nis2-gruppe-beschaeftigte', 'nis2-gruppe-umsatz', 'nis2-gruppe-bilanz');

/** The firm's own figures, where a band is too wide to tell. */
export const OWN_FIELDS = fieldsOf('nis2-beschaeftigte-genau', 'nis2-umsatz-genau', 'nis2-bilanz-genau');

/** What stands in the field: the kept number as a German reader writes it; empty if none is kept. */
export function typedText({ scale }: FigureField, fact: string | undefined): string {
	const value = figureOf(fact);
	return value === null ? '' : String(value / scale).replace('.', ',');
}

/** What is kept for a number that was read; empty takes it back. */
export function factText(value: number | null): string {
	return value === null ? '' : figureFact(value);
}
