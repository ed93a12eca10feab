import { timestamp } from '../store/timestamp.ts';

/** A whole day in the visitor's calendar. */
export interface CalendarEntry {
	/** Stays the same, so that a second import replaces the first. */
	readonly id: string;
	/** `YYYY-MM-DD` */
	readonly day: string;
	readonly title: string;
	readonly text: string;
}

/** Octets in one line without its end, after RFC 5545, 3.1. */
const LINE_OCTETS = 75;

/**
 * The days as the text of an iCalendar file (RFC 5545): CRLF at every end of line, no line over 75 octets, no alarm, no
 * attendee. The same days and time give the same bytes.
 */
export function calendarText(entries: readonly CalendarEntry[], now: Date): string {
	const stamp = timestamp(now).replace(/[-:]|\.\d+/g, '');
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//IT-Kompass//NIS2//DE',
		'CALSCALE:GREGORIAN',
		...entries.flatMap((entry) => eventLines(entry, stamp)),
		'END:VCALENDAR',
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ id, day, title, text }: CalendarEntry, stamp: string): readonly string[] {
	return [
		'BEGIN:VEVENT',
		`UID:${escaped(id)}@it-kompass`,
		`DTSTAMP:${stamp}`,
		`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
		`SUMMARY:${escaped(title)}`,
		`DESCRIPTION:${escaped(text)}`,
		'TRANSP:TRANSPARENT',
		'END:VEVENT',
	];
}

/** Backslash, semicolon, comma and line ends are written out; other control characters and halves of characters go. */
function escaped(text: string): string {
	return text
		.replace(/[\\;,]/g, '\\$&')
		.replace(/\r\n|\r|\n/g, '\\n')
		.replace(/[\p{Cc}\p{Surrogate}]/gu, '');
}

/** Breaks a line between characters; what follows a break begins with a space that does not belong to the text. */
function folded(line: string): string {
	let text = '';
	let octets = 0;
	for (const character of line) {
		const size = octetsOf(character);
		if (octets + size > LINE_OCTETS) {
			text += '\r\n ';
			octets = 1;
		}
		text += character;
		octets += size;
	}
	return text;
}

/** Length of one character in UTF-8. */
function octetsOf(character: string): number {
	const code = character.codePointAt(0) ?? 0;
	if (code < 0x80) return 1;
	if (code < 0x800) return 2;
	return code < 0x10000 ? 3 : 4;
}
