import { describe, expect, test } from 'vitest';
import { rendered } from '../fixtures/rendered.ts';
import Combobox from './Combobox.svelte';

const props = {
	label: 'Tätigkeit suchen',
	listLabel: 'Tätigkeiten',
	search: () => [{ id: 'bau', label: 'Bau', note: 'Hochbau' }],
	chosen: new Set<string>(),
	status: (count: number) => `${count} Treffer`,
	onchoose: () => {},
};

describe('Combobox', () => {
	test('is a closed combobox that names its list', () => {
		const find = rendered(Combobox, props);
		const [input] = find('input');
		const list = find('div').find(({ attributes }) => attributes.role === 'listbox');
		expect(input?.attributes).toMatchObject({ role: 'combobox', 'aria-expanded': 'false' });
		expect(input?.attributes['aria-controls']).toBe(list?.attributes.id);
		expect(list?.attributes).toMatchObject({ 'aria-label': 'Tätigkeiten', hidden: '' });
	});

	test('is named by its label and described by the hint and a text elsewhere', () => {
		const find = rendered(Combobox, { ...props, hint: 'Mehrere sind möglich.', describedBy: 'oben' });
		const [input] = find('input');
		expect(find('label')[0]?.attributes.for).toBe(input?.attributes.id);
		const hint = find('p').find(({ text }) => text === 'Mehrere sind möglich.');
		expect(input?.attributes['aria-describedby']).toBe(`oben ${hint?.attributes.id}`);
	});

	test('says nothing before something is typed', () => {
		const status = rendered(Combobox, props)('p').find(({ attributes }) => attributes.role === 'status');
		expect(status?.text).toBe('');
	});
});
