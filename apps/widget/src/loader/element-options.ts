import { THEMES, type Theme } from '@it-kompass/widget-protocol';

/** What a host's page may say in attributes. Contact addresses are not among it: they come from the build. */
export interface ElementOptions {
	/** When the frame is fetched: `visible`, `eager`, and for anything else after a click on the link. */
	readonly load: string;
	readonly theme: Theme;
	/** Name of the frame for those who hear the page. */
	readonly title: string;
	/** Height kept free before the frame says its own; CSS pixels, at most 2000. */
	readonly floor: number;
	/** What the frame has to know from its first line on, as a query. */
	readonly query: string;
}

/** Attributes that travel to the frame. What they may be, the frame knows; here only words may pass. */
const TRAVELLING = ['lang', 'theme', 'start', 'partner', 'heading'];
const WORD = /^[a-z0-9-]{1,40}$/;

/** Reads the element's attributes. What is missing or not allowed gets the default; nothing is an error. */
export function elementOptions(element: Pick<Element, 'getAttribute'>): ElementOptions {
	const text = (name: string) => element.getAttribute(name) ?? '';
	const words = TRAVELLING.filter((name) => WORD.test(text(name)));
	return {
		load: text('load'),
		theme: THEMES.find((one) => one === text('theme')) ?? 'auto',
		title: text('title') || 'IT-Selbstcheck',
		floor: Math.min(Number(text('min-height')) || 0, 2000),
		query: words.map((name) => `${name}=${text(name)}`).join('&'),
	};
}
