import { describe, expect, test } from 'vitest';
import { textFaults } from '../../strings/text-faults.ts';
import { parseNumber, typedText } from './parse-number.ts';

const STAFF = { decimals: 2, max: 1_000_000 };
const EURO = { decimals: 0, max: 10_000_000 };
const MILLIONS = { decimals: 0, max: 1_000_000_000_000, inMillions: true };

describe('parseNumber', () => {
	test.each([
		['49,5', STAFF, 49.5],
		['1.250', STAFF, 1250],
		[' 300 ', STAFF, 300],
		['', STAFF, null],
		['1 200 Euro', EURO, 1200],
		['1.200 €', EURO, 1200],
		['007', EURO, 7],
		['12,5', MILLIONS, 12_500_000],
		['12,5 Mio. €', MILLIONS, 12_500_000],
		['10,000001', MILLIONS, 10_000_001],
		['1.200', MILLIONS, 1_200_000_000],
	])('reads "%s"', (text, form, value) => {
		expect(parseNumber(text, form)).toEqual({ ok: true, value });
	});

	test.each([
		['viele', STAFF],
		['49.5', STAFF],
		['-3', STAFF],
		['1,234', STAFF],
		['1e9', STAFF],
		['9999999', STAFF],
		['12,5', EURO],
		['99.999.999', EURO],
		['€', EURO],
		['zehn', MILLIONS],
		['12.5', MILLIONS],
		['9.999.999', MILLIONS],
	])('refuses "%s" and says what to write', (text, form) => {
		const parsed = parseNumber(text, form);
		if (parsed.ok) throw new Error(`"${text}" was taken.`);
		expect(textFaults(parsed.problem)).toEqual([]);
		expect(parsed.problem).toMatch(
			/^Bitte .*(Beispiel: 1\.200|zum Beispiel 49,5\.|zum Beispiel 12,5 für 12\.500\.000 Euro\.)$/,
		);
	});
});

describe('typedText', () => {
	test.each([
		[49.5, false, '49,5'],
		[1250, false, '1.250'],
		[12_500_000, true, '12,5'],
		['10-49', false, ''],
		[undefined, true, ''],
	])('shows %j', (value, inMillions, text) => {
		expect(typedText(value, inMillions)).toBe(text);
	});
});
