import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { colourHex, hexColour, SchemeColoursError, schemeColours } from './scheme-colours.ts';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

describe('schemeColours', () => {
	test('reads light and dark from the style sheet', () => {
		const { light, dark } = schemeColours(css);
		expect(light.paper).toEqual(hexColour('#faf8f3'));
		expect(dark.paper).toEqual(hexColour('#0e1524'));
		expect(Object.keys(light)).toEqual(Object.keys(dark));
	});

	test('says which colour is missing', () => {
		expect(() => schemeColours(css.replaceAll('--itk-color-edge:', '--itk-color-kante:'))).toThrow(SchemeColoursError);
		expect(() => schemeColours('')).toThrow('--itk-color-paper');
	});
});

describe('colourHex', () => {
	test.each(['#faf8f3', '#000000', '#ffffff', '#010203'])('writes %s as it was read', (text) => {
		expect(colourHex(hexColour(text) ?? [0, 0, 0])).toBe(text);
	});
});

describe('hexColour', () => {
	test('reads six digits in either case', () => {
		expect(hexColour('#FF8000')).toEqual([1, 128 / 255, 0]);
	});

	test.each(['', '#fff', 'red', '#ff80zz', '#ff800000'])('takes %j for no colour', (text) => {
		expect(hexColour(text)).toBeNull();
	});
});
