import { describe, expect, test } from 'vitest';
import { markup, rendered } from '../fixtures/rendered.ts';
import Disclosure from './Disclosure.svelte';

const props = { title: 'Alle Fragen', children: markup('<p>Inhalt</p>') };

describe('Disclosure', () => {
	test('is closed at first, with its content in the page for the browser’s search', () => {
		const find = rendered(Disclosure, props);
		expect(find('details')[0]?.attributes).not.toHaveProperty('open');
		expect(find('p')[0]?.text).toBe('Inhalt');
	});

	test('stands open where its owner says so', () => {
		expect(rendered(Disclosure, { ...props, open: true })('details')[0]?.attributes).toHaveProperty('open');
	});

	test('reads the context after the title', () => {
		expect(rendered(Disclosure, { ...props, context: 'zur Sicherung' })('summary')[0]?.text).toBe(
			'Alle Fragen zur Sicherung',
		);
	});
});
