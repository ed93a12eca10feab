import { describe, expect, test } from 'vitest';
import { readingMinutes } from './reading-minutes.ts';

const words = (count: number) => Array(count).fill('Sicherung').join(' ');

describe('readingMinutes', () => {
	test.each([
		[0, 0],
		[1, 1],
		[200, 1],
		[201, 2],
		[1000, 5],
	])('gives %i words %i minutes', (count, minutes) => {
		expect(readingMinutes(words(count))).toBe(minutes);
	});

	test('counts the words of a link but not its target', () => {
		const link = `[Gesetz](https://www.gesetze-im-internet.de/${'a/'.repeat(300)})`;
		expect(readingMinutes(`${words(199)} ${link}`)).toBe(1);
		expect(readingMinutes(`${words(200)} ${link}`)).toBe(2);
	});

	test('leaves footnotes out', () => {
		expect(readingMinutes(`${words(200)}\n\n[^1]: ${words(500)}\n[^bsi-faq]: ${words(500)}\n`)).toBe(1);
	});

	test('takes a compound and a word with umlauts for one word', () => {
		expect(readingMinutes(Array(200).fill('IT-Grundschutz-Übung').join(' – '))).toBe(1);
	});
});
