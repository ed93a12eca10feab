import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, cssColour, isDark, type Rgb } from './contrast.ts';
import { type Colours, palette, type Wishes } from './palette.ts';
import { hexColour, schemeColours } from './scheme-colours.ts';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const { light, dark } = schemeColours(css);

function hex(text: string): Rgb {
	const colour = hexColour(text);
	if (colour === null) throw new Error(`${text} is no colour`);
	return colour;
}

/** A cube of colours with all corners, the edges of our limits among them. */
const STEPS = [0, 0.2, 0.45, 0.55, 0.75, 1];
const CUBE: readonly Rgb[] = STEPS.flatMap((red) =>
	STEPS.flatMap((green) => STEPS.map((blue): Rgb => [red, green, blue])),
);

/** What the style sheets write on what. */
const TEXT_ON: readonly (readonly [keyof Colours, readonly (keyof Colours)[]])[] = [
	['ink', ['paper', 'surface', 'warm', 'petrol-soft']],
	['muted', ['paper', 'surface', 'warm']],
	['petrol', ['paper', 'warm']],
	['accent', ['paper', 'surface', 'warm']],
	['on-accent', ['accent', 'accent-strong']],
	['on-petrol', ['petrol']],
];

function tooFaint(colours: Colours): readonly string[] {
	const pairs = TEXT_ON.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const));
	const faint = pairs.filter(([text, ground]) => contrast(colours[text], colours[ground]) < 4.5);
	const edge = (['edge', 'focus'] as const).filter((mark) => contrast(colours[mark], colours.paper) < 3);
	return [...faint.map(([text, ground]) => `${text} on ${ground}`), ...edge];
}

describe('palette', () => {
	test.each([
		['light', light],
		['dark', dark],
	])('changes nothing in %s when nothing is asked for', (_, ours) => {
		expect(palette({}, ours)).toEqual({ colours: ours, isClear: false, refused: [] });
	});

	test.each([
		['light', light],
		['dark', dark],
	])('can be read in %s whatever the ground, the ink and the accent', (_, ours) => {
		const other = CUBE.toReversed();
		for (const [at, colour] of CUBE.entries()) {
			const second = other[(at * 7) % CUBE.length];
			const third = CUBE[(at * 31) % CUBE.length];
			const wishes: readonly Wishes[] = [
				{ bg: colour },
				{ text: colour },
				{ accent: colour, onAccent: second },
				{ backdrop: colour, accent: third },
				{ bg: colour, text: second, accent: third, onAccent: colour },
				{ backdrop: colour, text: second },
			];
			for (const wish of wishes) expect(tooFaint(palette(wish, ours).colours), JSON.stringify(wish)).toEqual([]);
		}
	});

	test('meets a wish that can be read', () => {
		const wishes = { bg: hex('#ffffff'), text: hex('#222222'), accent: hex('#0a5c2f'), onAccent: hex('#ffffff') };
		const { colours, refused } = palette(wishes, light);
		expect(refused).toEqual([]);
		expect(colours).toMatchObject({
			paper: wishes.bg,
			ink: wishes.text,
			accent: wishes.accent,
			'on-accent': wishes.onAccent,
		});
	});

	test('refuses a pale accent and names it', () => {
		const { colours, refused } = palette({ accent: hex('#ffcc00') }, light);
		expect(refused).toEqual(['accent']);
		expect(colours.accent).toEqual(light.accent);
	});

	test.each([
		['a readable one', '#ffffff', true],
		['one in the middle', '#777777', false],
	])('leaves the ground clear over %s', (_, backdrop, isClear) => {
		expect(palette({ backdrop: hex(backdrop) }, light).isClear).toBe(isClear);
	});
});

describe('contrast', () => {
	test('knows black on white, and grey on white as the standard gives them', () => {
		expect(contrast([0, 0, 0], [1, 1, 1])).toBeCloseTo(21, 5);
		expect(contrast(hex('#777777'), hex('#ffffff'))).toBeCloseTo(4.48, 2);
	});

	test('tells dark from light', () => {
		expect([isDark(light.ink), isDark(light.paper)]).toEqual([true, false]);
	});

	test('writes a colour as CSS reads it', () => {
		expect(cssColour(hex('#a83c17'))).toBe('rgb(168 60 23)');
	});
});
