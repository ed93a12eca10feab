import { describe, expect, test } from 'vitest';
import { parseWordList } from './word-list.ts';

describe('parseWordList', () => {
	test('reads one word a line and leaves out comments and blank lines', () => {
		const { list, problems } = parseWordList('content/.woerter.txt', '# Eigene Wörter\nÄmterweg\nBSIG\n\nCloud\n');
		expect([...list.lines]).toEqual([
			['Ämterweg', 2],
			['BSIG', 3],
			['Cloud', 5],
		]);
		expect(problems).toEqual([]);
	});

	test.each([
		['Cloud\nBSIG', 2, '„BSIG“ gehört nach dem Alphabet vor „Cloud“. Verschieben Sie die Zeile.'],
		['BSIG\nCloud\nBSIG', 3, '„BSIG“ steht schon in Zeile 1. Löschen Sie eine der beiden.'],
		['Zero Trust', 1, '„Zero Trust“ ist kein einzelnes Wort.'],
		['NIS2', 1, '„NIS2“ ist kein einzelnes Wort.'],
	])('explains %j', (text, line, message) => {
		expect(parseWordList('w', text).problems).toEqual([
			{ path: 'w', line, at: [], message: expect.stringContaining(message) },
		]);
	});
});
