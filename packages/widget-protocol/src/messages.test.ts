import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import {
	EVENT_DETAILS,
	EVENT_NAMES,
	isHello,
	isTokenValue,
	MAX_HEIGHT,
	MAX_QUESTIONS,
	PROTOCOL,
	readFrameMessage,
	readLoaderMessage,
	THEMES,
	TOKEN_NAMES,
} from './messages.ts';

// The same protocol, written a second time in another way.
const height = z.object({ type: z.literal('height'), value: z.int().min(0).max(MAX_HEIGHT) });
const REASONS = ['storage', 'loading'];
const detail = z
	.union([z.int().min(0).max(MAX_QUESTIONS), z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/), z.enum(REASONS)])
	.optional()
	.catch(undefined);
const frameSchema = z.union([
	height,
	z.object({ type: z.literal('top') }),
	z.object({
		type: z.literal('event'),
		name: z.enum(EVENT_NAMES),
		detail: z.object(Object.fromEntries(EVENT_DETAILS.map((key) => [key, detail]))).catch({}),
	}),
]);
const token = z.string().refine(isTokenValue).optional().catch(undefined);
const look = {
	theme: z.enum(THEMES),
	tokens: z.object(Object.fromEntries([...TOKEN_NAMES, 'backdrop'].map((name) => [name, token]))).catch({}),
};
const loaderSchema = z.union([
	height,
	z.object({ type: z.literal('restart') }),
	z.object({ type: z.literal('tokens'), ...look }),
	z.object({ type: z.literal('port'), protocol: z.literal(PROTOCOL), ...look }),
]);

const TYPES = ['height', 'top', 'event', 'tokens', 'port', 'restart', 'hello', 'anderes', undefined, 7];
const NAMES = ['ready', 'start', 'reset', 'progress', 'complete', 'error', 'answers', undefined];
const NUMBERS = [
	0,
	1,
	15,
	500,
	501,
	30_000,
	30_001,
	-1,
	1.5,
	Number.NaN,
	Number.POSITIVE_INFINITY,
	'7',
	null,
	undefined,
];
const DETAILS: readonly unknown[] = [
	undefined,
	null,
	'progress',
	[],
	...NUMBERS.flatMap((answered) => NUMBERS.map((total) => ({ answered, total }))),
	...['1.0.0', '1.0', 'v1.0.0', '10.20.30', '1.0.0\n', '12345.0.0', 1, undefined].map((version) => ({ version })),
	...[...REASONS, 'E3: ungetestet', '', 7].map((reason) => ({ reason })),
	{ answered: 3, total: 15, level: 2, answers: { A1: 'benannt' } },
];
const TOKENS: readonly unknown[] = [
	undefined,
	null,
	{},
	{ accent: '#0a5' },
	{ accent: 'url(https://angreifer.example/)', bg: 'rgb(1 2 3 / 50%)', extra: '#fff' },
	{ text: 7, font: 'Georgia, serif', backdrop: 'rgba(0, 0, 0, 0)' },
	JSON.parse('{"__proto__": {"accent": "red"}}'),
];

const FRAME = TYPES.flatMap((type) => [
	...NUMBERS.map((value) => ({ type, value })),
	...NAMES.flatMap((name) => DETAILS.map((detail) => ({ type, name, detail }))),
]);
const LOADER = TYPES.flatMap((type) => [
	...NUMBERS.map((value) => ({ type, value })),
	...TOKENS.flatMap((tokens) =>
		[...THEMES, 'neon', undefined].flatMap((theme) =>
			[PROTOCOL, 2, undefined].map((protocol) => ({ type, protocol, theme, tokens })),
		),
	),
]);
const NO_MESSAGES = [null, undefined, 'height', 7, [], () => {}, true];

/** Zod keeps fields that are `undefined`; the readers leave them out. */
const plain = (value: unknown) => (value === null ? null : JSON.parse(JSON.stringify(value)));

describe('readFrameMessage', () => {
	test('agrees with the schema on every combination', () => {
		for (const data of [...FRAME, ...NO_MESSAGES]) {
			const parsed = frameSchema.safeParse(data);
			expect(readFrameMessage(data), JSON.stringify(data)).toEqual(parsed.success ? plain(parsed.data) : null);
		}
	});

	test('lets no answer through, wherever it hides', () => {
		const answers = { A1: 'benannt' };
		const message = { type: 'event', name: 'progress', detail: { answered: 1, total: 2, answers }, answers };
		expect(JSON.stringify(readFrameMessage(message))).not.toContain('benannt');
	});
});

describe('readLoaderMessage', () => {
	test('agrees with the schema on every combination', () => {
		for (const data of [...LOADER, ...NO_MESSAGES]) {
			const parsed = loaderSchema.safeParse(data);
			expect(readLoaderMessage(data), JSON.stringify(data)).toEqual(parsed.success ? plain(parsed.data) : null);
		}
	});
});

describe('isTokenValue', () => {
	test.each([
		'#a83c17',
		'rgb(1 2 3)',
		'color-mix(in oklab, red 20%, white)',
		"'Open Sans', sans-serif",
		'"Open Sans", serif',
		'oklch(0.5 0.1 30)',
		'calc(2px + 1em)',
		'8px',
		'a'.repeat(79),
	])('takes %s', (value) => {
		expect(isTokenValue(value)).toBe(true);
	});

	test.each([
		'',
		'a'.repeat(80),
		'url(x)',
		'URL (x)',
		'image-set("a.png" 1x)',
		'image(x)',
		'color-mix(in srgb, url(x), red)',
		'red; --x: 1',
		'red} body {',
		'\\75rl(x)',
		'@import',
		'</style>',
		'a\nb',
		7,
		null,
	])('refuses %j', (value) => {
		expect(isTokenValue(value)).toBe(false);
	});
});

describe('isHello', () => {
	test.each([
		[{ type: 'hello', protocol: PROTOCOL }, true],
		[{ type: 'hello', protocol: 2 }, false],
		[{ type: 'hello' }, false],
		['hello', false],
		[null, false],
	])('for %j is %s', (data, expected) => {
		expect(isHello(data)).toBe(expected);
	});
});
