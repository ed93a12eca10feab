import { describe, expect, test } from 'vitest';
import { rendered } from '../fixtures/rendered.ts';
import NumberField from './NumberField.svelte';

const props = { label: 'Umsatz', unit: 'Mio. Euro', value: '12,5', onchange: () => {} };

/** The texts the field's `aria-describedby` leads to. */
function described(all: Parameters<typeof rendered<typeof props>>[1] & Record<string, unknown>) {
	const find = rendered(NumberField, all);
	const ids = find('input')[0]?.attributes['aria-describedby']?.split(' ') ?? [];
	return ids.map((id) => find('p').find(({ attributes }) => attributes.id === id)?.text);
}

describe('NumberField', () => {
	test('is a text field with a keyboard for figures, named by label and unit', () => {
		const find = rendered(NumberField, props);
		const [input] = find('input');
		const [label] = find('label');
		expect(input?.attributes).toMatchObject({ type: 'text', inputmode: 'decimal', value: '12,5' });
		expect(label?.attributes.for).toBe(input?.attributes.id);
		expect(label?.text).toBe('Umsatz Mio. Euro');
	});

	test('is neither invalid nor described while there is nothing to say', () => {
		const [input] = rendered(NumberField, { ...props, error: '' })('input');
		expect(input?.attributes).not.toHaveProperty('aria-invalid');
		expect(input?.attributes).not.toHaveProperty('aria-describedby');
	});

	test('a refused figure is invalid, and what to do is read with the hint', () => {
		const refused = { ...props, hint: 'Zum Beispiel 12,5', error: 'Bitte nur Ziffern.' };
		const [input] = rendered(NumberField, refused)('input');
		expect(input?.attributes['aria-invalid']).toBe('true');
		expect(described(refused)).toEqual(['Zum Beispiel 12,5', 'Bitte nur Ziffern.']);
	});

	test('the place of the error is a live region before there is an error', () => {
		const alerts = rendered(NumberField, props)('p').filter(({ attributes }) => attributes.role === 'alert');
		expect(alerts.map(({ text }) => text)).toEqual(['']);
	});
});
