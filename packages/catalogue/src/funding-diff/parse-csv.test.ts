import { describe, expect, test } from 'vitest';
import { CsvError, parseCsv } from './parse-csv.ts';

describe('parseCsv', () => {
	test.each([
		[
			'a,b\n1,2',
			[
				['a', 'b'],
				['1', '2'],
			],
		],
		[
			'a,b\r\n1,2\r\n',
			[
				['a', 'b'],
				['1', '2'],
			],
		],
		[
			'\uFEFFa;b\n1;2\n',
			[
				['a', 'b'],
				['1', '2'],
			],
		],
		[
			'a\tb\n1\t2',
			[
				['a', 'b'],
				['1', '2'],
			],
		],
		[
			'a,b\n"1, 2","sagt ""ja"""\n',
			[
				['a', 'b'],
				['1, 2', 'sagt "ja"'],
			],
		],
		[
			'a,b\n"zwei\r\nZeilen",x',
			[
				['a', 'b'],
				['zwei\r\nZeilen', 'x'],
			],
		],
		[
			'a,b\n,\n\n1,\n',
			[
				['a', 'b'],
				['1', ''],
			],
		],
		[
			'"a;x",b\n1,2',
			[
				['a;x', 'b'],
				['1', '2'],
			],
		],
		[
			'a,b\n"",""\n"x",',
			[
				['a', 'b'],
				['x', ''],
			],
		],
		['', []],
		[
			'a,b\r\n"1","2"\n3,x"y\r\n',
			[
				['a', 'b'],
				['1', '2'],
				['3', 'x"y'],
			],
		],
		['a;b\n1,5;2\n3', [['a', 'b'], ['1,5', '2'], ['3']]],
	])('%j', (text, rows) => {
		expect(parseCsv(text)).toEqual(rows);
	});

	test.each([
		['a\n"offen\nweiter', 'In Zeile 2 beginnt ein Anführungszeichen, das nirgends endet.'],
		['a,b\n"x"y,1', 'In Zeile 2 steht Text hinter einem schließenden Anführungszeichen.'],
	])('explains %j', (text, sentence) => {
		expect(() => parseCsv(text)).toThrow(CsvError);
		expect(() => parseCsv(text)).toThrow(sentence);
	});

	test('reads ten megabytes without a line end', () => {
		expect(parseCsv(`a\n"${'x'.repeat(10_000_000)}"`)[1]?.[0]).toHaveLength(10_000_000);
	});
});
