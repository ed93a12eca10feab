import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import Notice from './Notice.svelte';
import { content, showComponent } from './show-component.ts';

describe('Notice', () => {
	test.each([
		['status', {}],
		['status', { tone: 'note' }],
		['alert', { tone: 'problem' }],
	] as const)('is a %s with %o', async (role, props) => {
		showComponent(Notice, { ...props, title: 'Der Titel', children: content('<p>Der Text.</p>') });
		await expect.element(page.getByRole(role)).toHaveTextContent('Der Titel Der Text.');
	});

	test('has no empty title', async () => {
		showComponent(Notice, { children: content('<p>Der Text.</p>') });
		await expect.element(page.getByRole('status')).toHaveTextContent('Der Text.');
		expect(document.querySelectorAll('.title')).toHaveLength(0);
	});
});
