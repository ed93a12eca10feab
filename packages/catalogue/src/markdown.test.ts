import { describe, expect, test } from 'vitest';
import { markdownLines, paragraphsOf, withoutAddresses, withoutCode } from './markdown.ts';

describe('markdownLines', () => {
	test('leaves out fenced code, also with longer marks and inside quotations', () => {
		const body = 'a\n````\n```\nb\n````\nc\n> ~~~\n> d\n> ~~~\ne';
		expect(markdownLines(body, 10).lines).toEqual([
			{ line: 10, text: 'a' },
			{ line: 15, text: 'c' },
			{ line: 19, text: 'e' },
		]);
	});

	test('names the line of a fence that never closes', () => {
		expect(markdownLines('a\n```\nb', 1).openFence).toBe(2);
		expect(markdownLines('```js\nb\n```', 1).openFence).toBeNull();
	});
});

describe('paragraphsOf', () => {
	test('joins neighbouring lines', () => {
		expect(paragraphsOf('\na\nb\n\nc\n', 5)).toEqual([
			{ line: 6, text: 'a\nb' },
			{ line: 9, text: 'c' },
		]);
	});
});

describe('withoutCode', () => {
	test('keeps length and line ends', () => {
		expect(withoutCode('a `b` ``c`\nd`` e')).toBe('a ··· ····\n··· e');
	});
});

describe('withoutAddresses', () => {
	test.each([
		['[Text](/seite/ "Titel")', '[Text](···············)'],
		['https://a.de/"x" Ende', '················ Ende'],
		['a@b.de und beispiel.de.', '······ und ···········.'],
		['Text[^fuer]', 'Text·······'],
		['11.5 und Satz. ende', '11.5 und Satz. ende'],
		[':::hinweis[Titel]\nText: ja\n:::', '··········[Titel]\nText: ja\n···'],
		['::schaubild[Fristen]{id=meldefristen}', '···········[Fristen]·················'],
		['Mit :begriff[MFA]{id=mfa} ab 8:00 Uhr', 'Mit ········[MFA]········ ab 8:00 Uhr'],
	])('%s', (text, blank) => {
		expect(withoutAddresses(text)).toBe(blank);
	});
});
