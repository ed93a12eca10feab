import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { saysWhatToDo, textFaults } from '../strings/text-faults.ts';
import { figureFact, figureOf, readMillions, readStaff } from './read-figure.ts';

describe('readStaff', () => {
	test.each([
		['49,5', 49.5],
		['1.250', 1250],
		[' 300 ', 300],
		['', null],
	])('reads "%s" as %j', (text, value) => {
		expect(readStaff(text)).toEqual({ ok: true, value });
	});

	test.each(['viele', '49.5', '-3', '1,234', '1e9', '9999999'])('refuses "%s" and says what to write', (text) => {
		const figure = readStaff(text);
		if (figure.ok) throw new Error(`"${text}" was taken.`);
		expect(textFaults(figure.problem)).toEqual([]);
		expect(saysWhatToDo(figure.problem) || figure.problem.includes('Bitte')).toBe(true);
	});
});

describe('readMillions', () => {
	test.each([
		['12,5', 12_500_000],
		['12,5 Mio. €', 12_500_000],
		['10,000001', 10_000_001],
		['1.200', 1_200_000_000],
		['', null],
	])('reads "%s" as %j euros', (text, value) => {
		expect(readMillions(text)).toEqual({ ok: true, value });
	});

	test.each(['zehn', '12.5', '9.999.999', '€'])('refuses "%s"', (text) => {
		expect(readMillions(text)).toMatchObject({ ok: false, problem: expect.stringContaining('12,5') });
	});
});

describe('figureFact and figureOf', () => {
	test('give every figure back in a form a fact may have', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 100_000_000 }), (hundredths) => {
				const fact = figureFact(hundredths / 100);
				expect(fact).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
				expect(figureOf(fact)).toBe(hundredths / 100);
			}),
		);
	});

	test.each([undefined, '', 'viele', '-5', '5-', '1-234'])('take %j for no figure', (fact) => {
		expect(figureOf(fact)).toBeNull();
	});
});
