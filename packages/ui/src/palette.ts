import { contrast, MARK_CONTRAST, mix, type Rgb, TEXT_CONTRAST } from './contrast.ts';

/** Colours a partner asks for. `backdrop` is what stands behind a frame that paints no ground of its own. */
export interface Wishes {
	readonly accent?: Rgb | undefined;
	readonly onAccent?: Rgb | undefined;
	readonly bg?: Rgb | undefined;
	readonly text?: Rgb | undefined;
	readonly backdrop?: Rgb | undefined;
}

const COLOURS = [
	'paper',
	'surface',
	'ink',
	'muted',
	'line',
	'edge',
	'warm',
	'accent',
	'accent-strong',
	'on-accent',
	'petrol',
	'petrol-soft',
	'on-petrol',
	'focus',
] as const;

/** Every colour of text, ground and control, by the end of its name in `tokens.css`. */
export type Colours = Readonly<Record<(typeof COLOURS)[number], Rgb>>;

/** Colours that can be read together. */
export interface Palette {
	readonly colours: Colours;
	/** The frame may leave its ground clear: what stands behind it is known and can be written on. */
	readonly isClear: boolean;
	/** Wishes that are not met because text would stand out too little. */
	readonly refused: readonly (keyof Wishes)[];
}

const WHITE: Rgb = [1, 1, 1];
const BLACK: Rgb = [0, 0, 0];

/** Names of the colours a palette sets. */
export const PALETTE_COLOURS: readonly (keyof Colours)[] = COLOURS;

/**
 * Fits a partner's colours to ours. Whatever is asked for, text has at least 4.5:1 on every ground it stands on, and
 * outlines 3:1; where a wish would break that, our own colour wins.
 *
 * @param ours the colours of the scheme that is shown
 */
export function palette(wishes: Wishes, ours: Colours): Palette {
	const { bg, backdrop, text } = wishes;
	const refused: (keyof Wishes)[] = [];
	const ground = [bg, backdrop].find((one) => one !== undefined && inkOn(one, wishes, ours) !== null) ?? ours.paper;
	if (bg !== undefined && ground !== bg) refused.push('bg');
	const ink = inkOn(ground, wishes, ours) ?? ours.ink;
	if (text !== undefined && ink !== text) refused.push('text');

	const isOurs = ground === ours.paper && ink === ours.ink;
	const base = isOurs ? ours : grownFrom(ground, ink, ours);
	const accent = accentOn(base, wishes.accent, ours.accent);
	if (wishes.accent !== undefined && accent !== wishes.accent) refused.push('accent');
	const onAccent = writtenOn(accent, [wishes.onAccent, ours['on-accent']]);
	if (wishes.onAccent !== undefined && onAccent !== wishes.onAccent) refused.push('onAccent');
	const stronger = accent === ours.accent && isOurs ? ours['accent-strong'] : mix(accent, ink, 0.2);
	const strong = reads(onAccent, stronger) && reads(stronger, ground) ? stronger : accent;
	return {
		colours: { ...base, accent, 'accent-strong': strong, 'on-accent': onAccent },
		isClear: ground !== bg && ground === backdrop,
		refused,
	};
}

/** The ink to write with on a ground: the one asked for, else ours; `null` if neither can be read. */
function inkOn(ground: Rgb, { text }: Wishes, ours: Colours): Rgb | null {
	return [text, ours.ink].find((ink) => ink !== undefined && reads(ink, ground)) ?? null;
}

/** All quieter colours, made from one ground and one ink. */
function grownFrom(ground: Rgb, ink: Rgb, ours: Colours): Colours {
	const warmer = mix(ground, ink, 0.06);
	const warm = reads(ink, warmer) ? warmer : ground;
	const grounds = [ground, warm];
	const onAll = (colour: Rgb, least = TEXT_CONTRAST) => grounds.every((one) => contrast(colour, one) >= least);
	const quiet = mix(ink, ground, 0.25);
	const edge = mix(ink, ground, 0.45);
	const petrol = onAll(ours.petrol) ? ours.petrol : ink;
	const soft = mix(ground, petrol, 0.12);
	return {
		...ours,
		paper: ground,
		surface: ground,
		ink,
		muted: onAll(quiet) ? quiet : ink,
		line: mix(ground, ink, 0.2),
		edge: onAll(edge, MARK_CONTRAST) ? edge : ink,
		warm,
		petrol,
		'petrol-soft': reads(ink, soft) && reads(petrol, soft) ? soft : ground,
		'on-petrol': writtenOn(petrol, [ours['on-petrol'], ground]),
		focus: onAll(ours.focus, MARK_CONTRAST) ? ours.focus : ink,
	};
}

/** The accent marks and also writes, so it is held to what text is held to. */
function accentOn({ paper, surface, warm, ink }: Colours, asked: Rgb | undefined, ours: Rgb): Rgb {
	const fits = (colour: Rgb | undefined) =>
		colour !== undefined && [paper, surface, warm].every((ground) => reads(colour, ground));
	return [asked, ours].find(fits) ?? ink;
}

/** The first colour that can be read on a ground; black or white can always. */
function writtenOn(ground: Rgb, wanted: readonly (Rgb | undefined)[]): Rgb {
	const found = [...wanted, WHITE].find((colour) => colour !== undefined && reads(colour, ground));
	return found ?? BLACK;
}

function reads(text: Rgb, ground: Rgb): boolean {
	return contrast(text, ground) >= TEXT_CONTRAST;
}
