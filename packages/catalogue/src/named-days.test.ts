import { describe, expect, test } from 'vitest';
import { namedDays } from './named-days.ts';

describe('namedDays', () => {
	test.each([
		['Ab dem 02.12.2026 kommen zwei hinzu.', ['2026-12-02']],
		['Ab 2. 12. 2026 und am 31.1.2027.', ['2026-12-02', '2027-01-31']],
		['Am 2. Dezember 2026, im\nFebruar 2028.', ['2026-12-02', '2028-02-29']],
		['Das Netz endet Ende 2026, die Förderung zum Jahresende 2027.', ['2026-12-31', '2027-12-31']],
		['Von 2027 bis 2030, im Dezember und am 02.12..', []],
		['Am 31.02.2027 und am 12.13.2027 ist nichts.', []],
		['Seite ohne Datum, gelesen am 30.11.2026, abgeglichen 1. Dezember 2026.', []],
	])('finds in %j: %j', (text, days) => {
		expect(namedDays(text).map(({ day }) => day)).toEqual(days);
	});

	test('says where and how a day is written', () => {
		expect(namedDays('Ab 2. Dezember 2026.')).toEqual([{ day: '2026-12-02', index: 3, written: '2. Dezember 2026' }]);
	});
});
