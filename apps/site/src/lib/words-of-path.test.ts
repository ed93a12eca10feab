import { describe, expect, test } from 'vitest';
import { wordsOfPath } from './words-of-path.ts';

describe('wordsOfPath', () => {
	test.each([
		['/ratgeber/nis2/meldung-24-stunden/', 'ratgeber nis2 meldung 24 stunden'],
		['/b%C3%BCro/a/seite.html', 'büro seite'],
		['/', ''],
		['/%E0%A4%A/', ''],
	])('%s: %j', (path, words) => {
		expect(wordsOfPath(path)).toBe(words);
	});
});
