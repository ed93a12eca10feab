import {
	type Colours,
	contrast,
	hexColour,
	isDark,
	palette,
	type Rgb,
	type SchemeColours,
	TEXT_CONTRAST,
	type Wishes,
} from '@it-kompass/ui/theme';
import type { ColourName, EmbedChoice } from './embed-choice.ts';

/** One colour that will not be used, and why. */
export interface Refusal {
	readonly name: ColourName;
	readonly scheme: 'hell' | 'dunkel';
	/** German sentence. */
	readonly reason: string;
}

const WISHES: Readonly<Record<ColourName, keyof Wishes>> = {
	accent: 'accent',
	'on-accent': 'onAccent',
	bg: 'bg',
	text: 'text',
};

const FIGURE = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/**
 * Which chosen colours the frame will not use because text would stand out too little in the scheme it shows. The frame
 * decides by the same rule; see `packages/ui/src/palette.ts`.
 *
 * @returns an empty list if all can be read
 */
export function contrastVerdict(choice: EmbedChoice, ours: SchemeColours): readonly Refusal[] {
	const scheme = schemeOf(choice);
	const wishes = wishesOf(choice);
	const { refused, colours } = palette(wishes, scheme === 'hell' ? ours.light : ours.dark);
	return refused
		.map((wish) => (Object.keys(WISHES) as ColourName[]).find((name) => WISHES[name] === wish))
		.filter((name): name is ColourName => name !== undefined)
		.map((name) => ({ name, scheme, reason: reasonFor(name, wishes, colours) }));
}

/** Without a word on it, the check is as dark as the page around it, or as the ground it is given. */
function schemeOf({ theme, page, colours }: EmbedChoice): Refusal['scheme'] {
	if (theme !== 'auto') return theme === 'dark' ? 'dunkel' : 'hell';
	const ground = hexColour(colours.bg) ?? hexColour(page);
	if (ground === null) return page === 'dunkel' ? 'dunkel' : 'hell';
	return isDark(ground) ? 'dunkel' : 'hell';
}

function wishesOf({ colours, page }: EmbedChoice): Wishes {
	const wish = (name: ColourName): Rgb | undefined => hexColour(colours[name]) ?? undefined;
	const grounds: Readonly<Record<string, string>> = { hell: '#ffffff', dunkel: '#16191f' };
	return {
		accent: wish('accent'),
		onAccent: wish('on-accent'),
		bg: wish('bg'),
		text: wish('text'),
		backdrop: hexColour(grounds[page] ?? page) ?? undefined,
	};
}

function reasonFor(name: ColourName, wishes: Wishes, colours: Colours): string {
	const least = `${FIGURE.format(TEXT_CONTRAST)} : 1`;
	const own = wishes[WISHES[name]];
	const against: Readonly<Record<ColourName, Rgb>> = {
		accent: colours.paper,
		'on-accent': colours.accent,
		bg: wishes.text ?? colours.ink,
		text: colours.paper,
	};
	const ratio = own === undefined ? 1 : contrast(own, against[name]);
	return ratio < TEXT_CONTRAST
		? `Kontrast ${FIGURE.format(ratio)} : 1, nötig sind ${least}. Der Check nimmt hier seine eigene Farbe.`
		: `Auf einer der Flächen des Checks bleibt der Kontrast unter ${least}. Er nimmt hier seine eigene Farbe.`;
}
