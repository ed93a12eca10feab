import { describe, expect, test } from 'vitest';
import { ourColours } from '../lib/our-colours.ts';
import { contrastVerdict } from './contrast-verdict.ts';
import { DEFAULT_CHOICE, type EmbedChoice } from './embed-choice.ts';

const ours = ourColours();

function verdict(colours: Partial<EmbedChoice['colours']>, changes: Partial<EmbedChoice> = {}) {
	return contrastVerdict({ ...DEFAULT_CHOICE, ...changes, colours: { ...DEFAULT_CHOICE.colours, ...colours } }, ours);
}

describe('contrastVerdict', () => {
	test('has nothing to say of our own colours and of those that can be read', () => {
		expect(verdict({})).toEqual([]);
		expect(verdict({ accent: '#0a5c2f', 'on-accent': '#ffffff' })).toEqual([]);
		expect(verdict({}, { page: 'dunkel' })).toEqual([]);
	});

	test('says by how much an accent is too pale', () => {
		expect(verdict({ accent: '#ffcc00' })).toEqual([
			{
				name: 'accent',
				scheme: 'hell',
				reason: 'Kontrast 1,5 : 1, nötig sind 4,5 : 1. Der Check nimmt hier seine eigene Farbe.',
			},
		]);
	});

	test.each([
		['the page', { page: 'dunkel' }, {}],
		['its own ground', {}, { bg: '#101010' }],
		['the theme', { theme: 'dark' }, {}],
		['a coloured page', { page: '#202020' }, {}],
	] as const)('judges a dark check by %s', (_, changes, colours) => {
		expect(verdict({ ...colours, accent: '#0a3c1f' }, changes)).toEqual([
			expect.objectContaining({ name: 'accent', scheme: 'dunkel' }),
		]);
		expect(verdict({ ...colours, accent: '#ffcc00' }, changes)).toEqual([]);
	});

	test('names every colour that is not used', () => {
		const names = verdict({ bg: '#777777', text: '#888888' }).map(({ name }) => name);
		expect(names).toEqual(['bg', 'text']);
	});
});
