import { describe, expect, test } from 'vitest';
import { inlineOptions } from './inline-attributes.ts';

const optionsOf = (attributes: Record<string, string>) =>
	inlineOptions({ getAttribute: (name) => attributes[name] ?? null });

describe('inlineOptions', () => {
	test.each([
		[{}, { start: 'kurzcheck', heading: 1, theme: 'auto' }],
		[
			{ start: 'nis2', heading: '3', theme: 'dark' },
			{ start: 'nis2', heading: 3, theme: 'dark' },
		],
		[
			{ start: 'voll&heading=4', heading: '9', theme: 'neon', partner: 'muster-it' },
			{ start: 'kurzcheck', heading: 1, theme: 'auto' },
		],
	])('reads %j', (attributes, options) => {
		expect(optionsOf(attributes)).toEqual(options);
	});
});
