import { type Colours, cssColour, isDark, PALETTE_COLOURS, palette, type Rgb, readColour } from '@it-kompass/ui/theme';
import type { Theme, Tokens } from '@it-kompass/widget-protocol';
import { showScheme } from './show-scheme.ts';

/** Corners rounder than this cut into text. */
const MAX_RADIUS = '24px';

/** Dresses the page in the host's colours, corner and font, as far as they can be read. Called again at every change. */
export type DressPage = (look: { readonly theme: Theme; readonly tokens: Tokens }) => void;

/**
 * Prepares a page, or an element with a shadow root, for the host's look. What it sets holds on screens only; print stays
 * ink on white.
 *
 * @param tree takes the style sheet
 * @param root element the custom properties hang on: that of the page, or the host of the shadow root
 * @param probe any element that shows text; its colour is set for a moment to read others
 */
export function frameLook(tree: Document | ShadowRoot, root: Element, probe: HTMLElement): DressPage {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync('@media screen{:root,:host{}}');
	tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
	const [media] = sheet.cssRules;
	const [rule] = media instanceof CSSMediaRule ? media.cssRules : [];
	if (!(rule instanceof CSSStyleRule)) return () => {};
	const { style } = rule;
	const colour = (value: string | undefined) =>
		value === undefined ? undefined : (readColour(probe, value) ?? undefined);

	let worn = '';

	return ({ theme, tokens }) => {
		const wanted = JSON.stringify([theme, tokens]);
		if (wanted === worn) return;
		worn = wanted;
		while (style.length > 0) style.removeProperty(style.item(0));
		const backdrop = colour(tokens.backdrop);
		const bg = colour(tokens.bg);
		const ground = bg ?? backdrop;
		// Without a word on it, the frame is as dark as the page it stands in.
		const scheme = theme === 'auto' && ground ? (isDark(ground) ? 'dark' : 'light') : theme;
		const shown = showScheme([...tree.styleSheets, ...tree.adoptedStyleSheets], scheme);
		if (scheme !== 'auto') style.colorScheme = scheme;

		const wishes = {
			bg,
			backdrop,
			text: colour(tokens.text),
			accent: colour(tokens.accent),
			onAccent: colour(tokens['on-accent']),
		};
		const { colours, isClear } = palette(wishes, coloursOf(root, probe));
		for (const name of PALETTE_COLOURS) style.setProperty(`--itk-color-${name}`, cssColour(colours[name]));
		// A dark page in a frame whose element counts as light gets a ground from the browser; ours has the right colour.
		style.setProperty('--itk-frame-ground', isClear && shown === 'light' ? 'transparent' : cssColour(colours.paper));
		setIf(style, '--itk-radius-press', 'border-radius', tokens.radius, (value) => `min(${value}, ${MAX_RADIUS})`);
		for (const name of ['--itk-font-sans', '--itk-font-serif']) {
			setIf(style, name, 'font-family', tokens.font, (value) => `${value}, system-ui, sans-serif`);
		}
	};
}

function setIf(
	style: CSSStyleDeclaration,
	name: string,
	property: string,
	value: string | undefined,
	write: (value: string) => string,
): void {
	if (value !== undefined && CSS.supports(property, write(value))) style.setProperty(name, write(value));
}

/** Our own colours of the scheme that is shown. */
function coloursOf(root: Element, probe: HTMLElement): Colours {
	const style = getComputedStyle(root);
	const black: Rgb = [0, 0, 0];
	return Object.fromEntries(
		PALETTE_COLOURS.map((name) => [
			name,
			readColour(probe, style.getPropertyValue(`--itk-color-${name}`).trim()) ?? black,
		]),
	) as Colours;
}
