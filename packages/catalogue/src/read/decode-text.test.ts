import { describe, expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const decode = (data: string | number[]) =>
	decodeText('content/x.yaml', typeof data === 'string' ? new TextEncoder().encode(data) : Uint8Array.from(data));

describe('decodeText', () => {
	test('turns CRLF into LF and finds nothing wrong with tabs and umlauts', () => {
		expect(decode('ä\r\n\tb\r\n')).toEqual({ text: 'ä\n\tb\n', problems: [] });
	});

	test.each([
		['binary data', [0x50, 0x4b, 0], 'Das ist keine Textdatei.'],
		['Latin-1', [0x66, 0xfc, 0x72], 'Die Datei ist nicht als UTF-8 gespeichert, Umlaute gingen verloren.'],
	])('refuses %s', (_name, bytes, message) => {
		const { text, problems } = decode(bytes);
		expect(text).toBeNull();
		expect(problems[0]?.message).toContain(message);
	});

	test('reads on after a byte order mark, and reports it', () => {
		const { text, problems } = decode('\ufeffid: a\n');
		expect(text).toBe('id: a\n');
		expect(problems.map(({ message }) => message)).toEqual([
			'Die Datei beginnt mit einer Byte-Reihenfolge-Marke (BOM). Speichern Sie sie als „UTF-8 ohne BOM“.',
		]);
	});

	test.each([
		['\u202e', 'U+202E'],
		['\u2066', 'U+2066'],
		['\u200b', 'U+200B'],
		['\u0007', 'U+0007'],
		['\r', 'U+000D'],
	])('reports the hidden character %j', (character, name) => {
		expect(decode(`a\nb${character}c\n`).problems).toEqual([
			{
				path: 'content/x.yaml',
				line: 2,
				at: [],
				message: `Die Zeile enthält ein unsichtbares Zeichen (${name}). Löschen Sie die Zeile und tippen Sie sie neu, statt sie einzufügen.`,
			},
		]);
	});

	test('reports an umlaut made of two characters', () => {
		expect(decode('a\nfu\u0308r\n').problems.map(({ line, message }) => [line, message])).toEqual([
			[
				2,
				'Ein Umlaut besteht hier aus zwei Zeichen (Buchstabe und Punkte). Tippen Sie ihn neu. Beispiel: ü als ein Zeichen',
			],
		]);
	});
});
