import { MONTH_NAMES } from './month-names.ts';

const NAME = MONTH_NAMES.join('|');
const NUMBERS = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(20\d\d)(?!\d)/g;
const WORDS = new RegExp(`(?:(?<!\\d)(\\d{1,2})\\.\\s|(?<!\\p{L}))(${NAME})\\s(20\\d\\d)(?!\\d)`, 'gu');
/** Before a day on which somebody read a source: it tells when a text was written, nothing that is still to come. */
const READ_ON = /(?:gelesen|abgeglichen|durchgesehen)(?: am)?\s$/;
const END_OF_YEAR = /(?<!\p{L})(?:Ende|Jahresende)\s(20\d\d)(?!\d)/gu;

/** A day a text names. */
export interface NamedDay {
	/** `YYYY-MM-DD` */
	readonly day: string;
	/** Where the text names it. */
	readonly index: number;
	/** As the text writes it. */
	readonly written: string;
}

const two = (value: number) => String(value).padStart(2, '0');

/** The last day of a month, counted from 1. */
function lastOf(year: string, month: number): number {
	return new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
}

/**
 * The days a German text names, in the order of the text: `02.12.2026`, `2. Dezember 2026`; a month and the end of a year
 * count as their last day. A year alone names no day, and neither does a day without a year. Left out: the day a source was
 * read, „gelesen am 30.11.2026“.
 */
export function namedDays(text: string): readonly NamedDay[] {
	const found: NamedDay[] = [];
	const add = (index: number, written: string, year: string, month: number, date: number) => {
		if (READ_ON.test(text.slice(Math.max(0, index - 20), index))) return;
		if (month >= 1 && month <= 12 && date >= 1 && date <= lastOf(year, month))
			found.push({ day: `${year}-${two(month)}-${two(date)}`, index, written });
	};
	for (const { 0: written, 1: date, 2: month, 3: year = '', index } of text.matchAll(NUMBERS))
		add(index, written, year, Number(month), Number(date));
	for (const { 0: written, 1: date, 2: name = '', 3: year = '', index } of text.matchAll(WORDS)) {
		const month = MONTH_NAMES.indexOf(name) + 1;
		add(index, written, year, month, date === undefined ? lastOf(year, month) : Number(date));
	}
	for (const { 0: written, 1: year = '', index } of text.matchAll(END_OF_YEAR)) add(index, written, year, 12, 31);
	return found.sort((a, b) => a.index - b.index);
}
