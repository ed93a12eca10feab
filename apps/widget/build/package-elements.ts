import { EVENT_NAMES, TOKEN_NAMES } from '@it-kompass/widget-protocol';

/** An attribute, event, custom property or method, in words for those who embed the check. */
export interface DescribedMember {
	readonly name: string;
	/** TypeScript type; for an event that of its `detail`, for a custom property its syntax in CSS. */
	readonly type: string;
	/** What holds where nothing is said; empty where that means nothing. */
	readonly default: string;
	readonly text: string;
}

/** One of our elements. README and `custom-elements.json` are written from this. */
export interface DescribedElement {
	readonly tag: string;
	/** Name of its type in the declarations. */
	readonly type: string;
	/** Module of the package that defines it. */
	readonly module: string;
	readonly define: string;
	readonly text: string;
	readonly attributes: readonly DescribedMember[];
}

const START = {
	name: 'start',
	type: "'kurzcheck' | 'voll' | 'nis2' | 'foerderung' | 'massnahmen'",
	default: 'kurzcheck',
	text: 'Womit es beginnt.',
};
const HEADING = {
	name: 'heading',
	type: "'1' | '2' | '3' | '4'",
	default: '1',
	text: 'Ebene der ersten Überschrift in der Gliederung Ihrer Seite.',
};
const THEME = {
	name: 'theme',
	type: "'auto' | 'light' | 'dark'",
	default: 'auto',
	text: 'Hell oder dunkel. `auto` richtet sich nach dem Grund, auf dem das Element steht.',
};

export const FRAME_ELEMENT: DescribedElement = {
	tag: 'it-selbstcheck',
	type: 'SelfCheckElement',
	module: 'index.js',
	define: 'defineSelfCheck',
	text: 'Ein Link, der zum IT-Selbstcheck in einem Rahmen wird.',
	attributes: [
		{ name: 'lang', type: "'de'", default: 'de', text: 'Sprache. Es gibt bisher nur Deutsch.' },
		START,
		{
			name: 'load',
			type: "'click' | 'visible' | 'eager'",
			default: 'click',
			text: 'Wann der Rahmen geladen wird: nach einem Klick auf den Link, kurz bevor er zu sehen ist, oder sofort.',
		},
		THEME,
		HEADING,
		{
			name: 'title',
			type: 'string',
			default: 'IT-Selbstcheck',
			text: 'Name des Rahmens für alle, die die Seite hören.',
		},
		{
			name: 'min-height',
			type: 'string',
			default: '0',
			text: 'Höhe in Pixeln, die von Anfang an frei bleibt; bis 2000.',
		},
		{ name: 'partner', type: 'string', default: '', text: 'Schlüssel Ihres Eintrags im Verzeichnis der Partner.' },
	],
};

export const INLINE_ELEMENT: DescribedElement = {
	tag: 'it-selbstcheck-inline',
	type: 'InlineSelfCheckElement',
	module: 'inline.js',
	define: 'defineInlineSelfCheck',
	text: 'Der IT-Selbstcheck als Teil der Seite, ohne Rahmen. Programme der Seite können mitlesen.',
	attributes: [START, THEME, HEADING],
};

export const ELEMENTS: readonly DescribedElement[] = [FRAME_ELEMENT, INLINE_ELEMENT];

const EVENT_TEXTS: Readonly<Record<(typeof EVENT_NAMES)[number], readonly [detail: string, text: string]>> = {
	ready: ['{}', 'Der Check ist zu sehen.'],
	start: ['{}', 'Ein Check ist begonnen oder wird fortgesetzt.'],
	progress: ['{ answered: number; total: number }', 'So viele Fragen sind beantwortet.'],
	complete: ['{ version: string }', 'Das Ergebnis ist zu sehen; `version` ist die des Fragenkatalogs.'],
	reset: ['{}', 'Alles ist gelöscht.'],
	error: [
		"{ reason: 'storage' | 'loading' | 'blocked' | 'timeout' }",
		'Der Browser speichert nichts, ein Teil ließ sich nicht laden, oder der Rahmen ist verboten oder antwortet nicht.',
	],
};

/** The events both elements send. `detail` never holds an answer, a level or a score. */
export const EVENTS: readonly DescribedMember[] = EVENT_NAMES.map((name) => {
	const [type, text] = EVENT_TEXTS[name];
	return { name: `itk-${name}`, type, default: '', text };
});

const PROPERTY_TEXTS: Readonly<Record<(typeof TOKEN_NAMES)[number], readonly [syntax: string, text: string]>> = {
	accent: ['<color>', 'Farbe der nächsten Handlung.'],
	'on-accent': ['<color>', 'Schrift auf dieser Farbe.'],
	bg: ['<color>', 'Grund; ohne Angabe scheint der Ihrer Seite durch.'],
	text: ['<color>', 'Farbe der Schrift.'],
	radius: ['<length>', 'Rundung der Ecken, bis 24px.'],
	font: ['*', 'Schriftart. Im Rahmen muss sie auf dem Gerät installiert sein.'],
};

/** Custom properties both elements read from the page. Colours that cannot be read (below 4.5:1) give way to ours. */
export const PROPERTIES: readonly DescribedMember[] = TOKEN_NAMES.map((name) => {
	const [type, text] = PROPERTY_TEXTS[name];
	return { name: `--itk-${name}`, type, default: '', text };
});
