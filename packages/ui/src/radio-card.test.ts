import { describe, expect, test } from 'vitest';
import { rendered } from '../fixtures/rendered.ts';
import RadioCard from './RadioCard.svelte';

const props = { name: 'frage', value: 'a', text: 'Täglich', checked: false, onchoose: () => {} };

describe('RadioCard', () => {
	test('is a radio of its group, named by text and hint; the key is for eyes only', () => {
		const find = rendered(RadioCard, { ...props, key: '1', hint: 'auch am Wochenende' });
		expect(find('input')[0]?.attributes).toMatchObject({ type: 'radio', name: 'frage', value: 'a' });
		expect(find('label')[0]?.text).toBe('1 Täglich auch am Wochenende');
		const key = find('span').find(({ text }) => text === '1');
		expect(key?.attributes['aria-hidden']).toBe('true');
	});

	test('shows a mark where there is no key', () => {
		const hidden = rendered(RadioCard, props)('span').filter(({ attributes }) => 'aria-hidden' in attributes);
		expect(hidden.map(({ text }) => text)).toEqual(['']);
	});

	test('is chosen or not as its owner says', () => {
		expect(rendered(RadioCard, { ...props, checked: true })('input')[0]?.attributes).toHaveProperty('checked');
		expect(rendered(RadioCard, props)('input')[0]?.attributes).not.toHaveProperty('checked');
	});
});
