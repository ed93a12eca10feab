import type { Theme } from '@it-kompass/widget-protocol';

/** What the frame begins with. */
export const STARTS = ['kurzcheck', 'voll', 'nis2', 'foerderung', 'massnahmen'] as const;
export type Start = (typeof STARTS)[number];

/** When the frame is fetched. */
export const LOADS = ['click', 'visible', 'eager'] as const;
export type Load = (typeof LOADS)[number];

/** Colours a partner can set on the element. */
export const COLOUR_NAMES = ['accent', 'on-accent', 'bg', 'text'] as const;
export type ColourName = (typeof COLOUR_NAMES)[number];

/** What a partner has chosen in the configurator. */
export interface EmbedChoice {
	readonly start: Start;
	readonly load: Load;
	readonly theme: Theme;
	/** Level of the check's main heading, 1 to 4. */
	readonly heading: 1 | 2 | 3 | 4;
	/** Name of the frame for those who hear the page. */
	readonly title: string;
	/** Text of the link, which stands there before the click. */
	readonly link: string;
	/** Height kept free, 0 to 2000 CSS pixels. */
	readonly minHeight: number;
	/** Entry of the partner registry; empty for none. */
	readonly partner: string;
	/** As `#rrggbb`; empty where our own colour stays. */
	readonly colours: Readonly<Record<ColourName, string>>;
	/** Corners of buttons, 0 to 24 CSS pixels; `null` for ours. */
	readonly radius: number | null;
	/** Font family of the partner's page; empty for ours. */
	readonly font: string;
	/** Released version of the loader to pin; empty for the one that follows every release. */
	readonly version: string;
	/** Ground of the partner's page, for the contrast and the preview: `hell`, `dunkel` or `#rrggbb`. */
	readonly page: string;
	/** Whether the consent tool on the page may block the script unless told otherwise. */
	readonly cookiebot: boolean;
}

export const DEFAULT_TITLE = 'IT-Selbstcheck';
export const DEFAULT_LINK = 'IT-Selbstcheck starten';
export const MAX_HEIGHT = 2000;
export const MAX_RADIUS = 24;

/** The two lines as they work for most pages. */
export const DEFAULT_CHOICE: EmbedChoice = {
	start: 'kurzcheck',
	load: 'click',
	theme: 'auto',
	heading: 2,
	title: DEFAULT_TITLE,
	link: DEFAULT_LINK,
	minHeight: 0,
	partner: '',
	colours: { accent: '', 'on-accent': '', bg: '', text: '' },
	radius: null,
	font: '',
	version: '',
	page: 'hell',
	cookiebot: false,
};

/** Hosts of one installation; origins, without a slash at the end. */
export interface EmbedHosts {
	/** Our own pages. */
	readonly site: string;
	/** Where loader and frame come from. */
	readonly embed: string;
}
