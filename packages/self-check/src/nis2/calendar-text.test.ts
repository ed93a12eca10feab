import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarEntry, calendarText } from './calendar-text.ts';

const NOW = new Date('2026-11-23T09:30:15.250Z');
const ENTRY: CalendarEntry = { id: 'nis2-registrierung', day: '2026-12-01', title: 'Registrierung', text: 'Beim BSI.' };

/** Takes the breaks out again, as a calendar does. */
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const propertyOf = (text: string, name: string) =>
	unfolded(text)
		.find((line) => line.startsWith(`${name}:`))
		?.slice(name.length + 1)
		.replace(/\\([\\;,n])/g, (_, character: string) => (character === 'n' ? '\n' : character));

describe('calendarText', () => {
	test('writes a whole day, free of time zones, stamped with the time handed in', () => {
		expect(calendarText([ENTRY], NOW).split('\r\n')).toEqual([
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'PRODID:-//IT-Kompass//NIS2//DE',
			'CALSCALE:GREGORIAN',
			'BEGIN:VEVENT',
			'UID:nis2-registrierung@it-kompass',
			'DTSTAMP:20261123T093015Z',
			'DTSTART;VALUE=DATE:20261201',
			'SUMMARY:Registrierung',
			'DESCRIPTION:Beim BSI.',
			'TRANSP:TRANSPARENT',
			'END:VEVENT',
			'END:VCALENDAR',
			'',
		]);
	});

	test('writes every day, in the order given', () => {
		const text = calendarText([ENTRY, { ...ENTRY, id: 'nis2-schulung', day: '2027-01-31' }], NOW);
		expect(text.match(/^UID:.+$/gm)).toEqual(['UID:nis2-registrierung@it-kompass', 'UID:nis2-schulung@it-kompass']);
	});

	test('a text that looks like a property stays a text', () => {
		const text = calendarText([{ ...ENTRY, text: 'a\r\nEND:VEVENT\nATTENDEE:x' }], NOW);
		expect(unfolded(text).filter((line) => line === 'END:VEVENT')).toHaveLength(1);
		expect(text).not.toMatch(/^ATTENDEE/m);
	});

	test('breaks between characters, never within one', () => {
		const text = calendarText([{ ...ENTRY, title: 'ü'.repeat(90) }], NOW);
		expect(text).not.toContain('\uFFFD');
		expect(propertyOf(text, 'SUMMARY')).toBe('ü'.repeat(90));
	});

	test('keeps every line within 75 octets, whatever the text, and gives the text back', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'grapheme' }), (text, title) => {
				const file = calendarText([{ ...ENTRY, title, text }], NOW);
				const lines = file.split('\r\n');
				expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
				expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
				const kept = text.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}|\p{Surrogate}/gu, '');
				expect(propertyOf(file, 'DESCRIPTION')).toBe(kept);
			}),
		);
	});
});
