import { markupText } from '../lib/markup-text.ts';
import { embedAttributes, embedTokens } from './embed-attributes.ts';
import { DEFAULT_LINK, DEFAULT_TITLE, type EmbedChoice, type EmbedHosts } from './embed-choice.ts';
import { htmlAttributes } from './html-attributes.ts';
import { siteAddress } from './site-address.ts';

/** Version of a released loader → its hash. */
export type Releases = Readonly<Record<string, string>>;

/** Rights of a frame without a loader: those the loader gives, see `apps/widget/src/loader/open-frame.ts`. */
const SANDBOX =
	'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

/** Height of a frame without a loader, CSS pixels; the check then scrolls inside. */
const FRAME_HEIGHT = 720;

/** The two lines: the element with a real link in it, and the loader. No blank line between; editors break at them. */
export function elementSnippet(choice: EmbedChoice, hosts: EmbedHosts, releases: Releases): string {
	return [
		elementLine(choice, hosts),
		`<script${htmlAttributes(scriptAttributes(choice, hosts, releases))}></script>`,
	].join('\n');
}

/** The element alone, with its colours in a `style` attribute. */
export function elementLine(choice: EmbedChoice, { site }: EmbedHosts): string {
	const tokens = Object.entries(embedTokens(choice)).map(([name, value]) => `${name}: ${value}`);
	const style: Record<string, string> = tokens.length === 0 ? {} : { style: tokens.join('; ') };
	const link = `<a href="${markupText(siteAddress(choice.start, site))}">${markupText(choice.link.trim() || DEFAULT_LINK)}</a>`;
	return `<it-selbstcheck${htmlAttributes({ ...embedAttributes(choice), ...style })}>${link}</it-selbstcheck>`;
}

/** The colours as a rule for the page's own style sheet, where its policy forbids `style` attributes; empty if there are none. */
export function styleRule(choice: EmbedChoice): string {
	const tokens = Object.entries(embedTokens(choice)).map(([name, value]) => `\t${name}: ${value};`);
	return tokens.length === 0 ? '' : ['it-selbstcheck {', ...tokens, '}'].join('\n');
}

function scriptAttributes({ version, cookiebot }: EmbedChoice, { embed }: EmbedHosts, releases: Releases) {
	const hash = releases[version];
	return {
		async: '',
		src: hash === undefined ? `${embed}/v1.js` : `${embed}/${version}/loader.js`,
		...(hash === undefined ? {} : { integrity: hash, crossorigin: 'anonymous' }),
		referrerpolicy: 'no-referrer',
		...(cookiebot ? { 'data-cookieconsent': 'ignore' } : {}),
	};
}

/** A frame for editors that take no script. It has a height of its own, and no colours but those of the registry. */
export function frameSnippet(choice: EmbedChoice, hosts: EmbedHosts): string {
	return `<iframe${htmlAttributes({
		src: frameAddress(choice, hosts),
		title: choice.title.trim() || DEFAULT_TITLE,
		loading: 'lazy',
		referrerpolicy: 'no-referrer',
		allow: 'clipboard-write',
		sandbox: SANDBOX,
		style: `width: 100%; height: ${Math.max(FRAME_HEIGHT, choice.minHeight)}px; border: 0`,
	})}></iframe>`;
}

/** Address of the page in the frame, for editors that ask for an address only. */
export function frameAddress(choice: EmbedChoice, { embed }: EmbedHosts): string {
	const { title: _name, load: _when, 'min-height': _height, ...words } = embedAttributes(choice);
	return `${embed}/embed/v1/?${new URLSearchParams(words)}`;
}

/** Where the plugin for WordPress lies. */
export function pluginAddress({ embed }: EmbedHosts): string {
	return `${embed}/wordpress/it-selbstcheck.zip`;
}

/** The shortcode of the WordPress plugin. Colours come from the theme's own style sheet. */
export function shortcode(choice: EmbedChoice): string {
	const { lang: _german, ...attributes } = embedAttributes(choice);
	// Square brackets end a shortcode and have no escape.
	const safe = Object.entries(attributes).map(([name, value]) => [name, value.replace(/[[\]]/g, '')]);
	return `[it_selbstcheck${htmlAttributes(Object.fromEntries(safe))}]`;
}

/** The lines a partner's Content-Security-Policy needs, and no more. */
export function policyLine(form: 'element' | 'frame', { embed }: EmbedHosts): string {
	return form === 'element' ? `script-src ${embed}; frame-src ${embed}` : `frame-src ${embed}`;
}

/** Where a partner's own copy of loader and application lies; an absolute path. */
const OWN_FOLDER = '/it-selbstcheck';

/** The commands that bring loader and application to a partner's own server. */
export const SELF_HOST_COMMANDS = `npm install @it-kompass/widget\nnpx it-kompass-widget copy public${OWN_FOLDER}`;

/** The two lines with the loader from the partner's own server. It needs no hash: nobody else can change it. */
export function selfHostSnippet(choice: EmbedChoice, hosts: EmbedHosts): string {
	return `${elementLine(choice, hosts)}\n<script async src="${OWN_FOLDER}/v1.js"></script>`;
}

/** The element that stands in the page itself, without a frame, for a bundler. */
export function inlineSnippet(choice: EmbedChoice, hosts: EmbedHosts): string {
	const element = elementLine(choice, hosts).replaceAll('it-selbstcheck', 'it-selbstcheck-inline');
	return `import { defineInlineSelfCheck } from '@it-kompass/widget/inline';\n\ndefineInlineSelfCheck();\n\n// im HTML der Seite:\n// ${element}`;
}
