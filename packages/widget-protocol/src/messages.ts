// Protocol 1 between a partner's page (the host) and our frame. Written without Zod: the loader on the host's page has
// 2.5 kB for everything. `messages.test.ts` holds the same shapes as Zod schemas and proves that both agree.

/** Version of the protocol; grows when an old loader could no longer talk to a new frame. */
export const PROTOCOL = 1;

/** Highest frame either side believes in; CSS pixels. */
export const MAX_HEIGHT = 30_000;

/** Most questions a check can have. */
export const MAX_QUESTIONS = 500;

/** Colours, corner and font a host may set as `--itk-…` on the element. */
export const TOKEN_NAMES = ['accent', 'on-accent', 'bg', 'text', 'radius', 'font'] as const;
export type TokenName = (typeof TOKEN_NAMES)[number];

/** `backdrop` is the colour the loader found behind the element; the host does not set it. Each value has 1 to 79 units and calls nothing. */
export type Tokens = { readonly [Name in TokenName | 'backdrop']?: string };

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const EVENT_NAMES = ['ready', 'start', 'progress', 'complete', 'reset', 'error'] as const;

export const EVENT_DETAILS = ['answered', 'total', 'version', 'reason'] as const;

/**
 * What a host may know: that something happened and how far it is. Never an answer, a level or a score. `answered` of
 * `total` questions that are put to everybody come with `progress`, the `version` of the questionnaire with `complete`, the `reason` with `error`.
 * A value is a whole number from 0 to 500, a version such as 1.0.0, or one of the two reasons; nothing else fits.
 */
export interface HostEvent {
	readonly name: (typeof EVENT_NAMES)[number];
	readonly detail: { readonly [Key in (typeof EVENT_DETAILS)[number]]?: number | string };
}

/**
 * From the frame, over the port. `height`: pixels the content needs, 0 to 30000. `top`: the visitor turned a page;
 * show its beginning. The first word of all, `hello`, goes by `postMessage` and carries no data.
 */
export type FrameMessage =
	| { readonly type: 'height'; readonly value: number }
	| { readonly type: 'top' }
	| ({ readonly type: 'event' } & HostEvent);

/**
 * From the loader. `port` answers `hello`, once, with a MessagePort; all else goes over that port.
 * `height`: pixels the frame got, when that is less than it asked for; it then scrolls inside. `restart`: show the first page.
 */
export type LoaderMessage =
	| { readonly type: 'port'; readonly protocol: typeof PROTOCOL; readonly theme: Theme; readonly tokens: Tokens }
	| { readonly type: 'tokens'; readonly theme: Theme; readonly tokens: Tokens }
	| { readonly type: 'height'; readonly value: number }
	| { readonly type: 'restart' };

type Raw = Readonly<Record<string, unknown>>;

const WORD = /^(\d{1,4}(\.\d{1,4}){2}|storage|loading)$/;

/** Letters and signs of colours, lengths and font names; no escape, no rule, and no function that fetches. */
const TOKEN = /^(?!.*(url|image|set) *\()[\w #.,%()'"/+*-]{1,79}$/i;

/** Whether a text may travel as a token: short, one value, without an address. */
export function isTokenValue(value: unknown): value is string {
	return typeof value === 'string' && TOKEN.test(value);
}

/** Whether a window message is the frame's `hello`. Source and origin are the receiver's to check. */
export function isHello(data: unknown): boolean {
	const { type, protocol } = rawOf(data);
	return type === 'hello' && protocol === PROTOCOL;
}

/** The message, rebuilt from what was understood; `null` for anything else. What a host must not know is left out. */
export function readFrameMessage(data: unknown): FrameMessage | null {
	const { type, value, name, detail } = rawOf(data);
	if (type === 'top') return { type };
	if (type === 'height') return isWhole(value, MAX_HEIGHT) ? { type, value } : null;
	const known = EVENT_NAMES.find((one) => one === name);
	return type === 'event' && known ? { type, name: known, detail: readDetail(rawOf(detail)) } : null;
}

function readDetail(raw: Raw): HostEvent['detail'] {
	const detail: Record<string, unknown> = {};
	for (const key of EVENT_DETAILS) {
		const value = raw[key];
		if (typeof value === 'string' ? WORD.test(value) : isWhole(value, MAX_QUESTIONS)) detail[key] = value;
	}
	return detail;
}

/** The message, rebuilt from what was understood; `null` for anything else. Tokens that break a limit are left out. */
export function readLoaderMessage(data: unknown): LoaderMessage | null {
	const { type, value, protocol, tokens: given, ...rest } = rawOf(data);
	if (type === 'restart') return { type };
	if (type === 'height') return isWhole(value, MAX_HEIGHT) ? { type, value } : null;
	const theme = THEMES.find((one) => one === rest.theme);
	if (theme === undefined) return null;
	const tokens = readTokens(rawOf(given));
	if (type === 'tokens') return { type, theme, tokens };
	return type === 'port' && protocol === PROTOCOL ? { type, protocol, theme, tokens } : null;
}

function readTokens(raw: Raw): Tokens {
	const sound = [...TOKEN_NAMES, 'backdrop'].filter((name) => Object.hasOwn(raw, name) && isTokenValue(raw[name]));
	return Object.fromEntries(sound.map((name) => [name, raw[name]]));
}

/** Anything at all as something that can be asked for fields; without fields if it has none. */
function rawOf(value: unknown): Raw {
	return Object(value);
}

function isWhole(value: unknown, max: number): value is number {
	return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= max;
}
