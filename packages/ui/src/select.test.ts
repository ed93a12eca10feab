import { describe, expect, test } from 'vitest';
import { rendered } from '../fixtures/rendered.ts';
import Select from './Select.svelte';

const options = [
	{ value: '', text: 'Keine Angabe' },
	{ value: 'ja', text: 'Ja' },
];
const props = { label: 'Betrieb', options, value: 'ja', onchange: () => {} };

describe('Select', () => {
	test('offers its options in order, with the value chosen', () => {
		const all = rendered(Select, props)('option');
		expect(all.map(({ text, attributes }) => [text, 'selected' in attributes])).toEqual([
			['Keine Angabe', false],
			['Ja', true],
		]);
	});

	test('is named by its label and described by its hint', () => {
		const find = rendered(Select, { ...props, note: 'freiwillig', hint: 'Nur eines.' });
		const [select] = find('select');
		const [label] = find('label');
		expect([label?.attributes.for, label?.text]).toEqual([select?.attributes.id, 'Betrieb freiwillig']);
		const hint = find('p').find(({ attributes }) => attributes.id === select?.attributes['aria-describedby']);
		expect(hint?.text).toBe('Nur eines.');
	});
});
