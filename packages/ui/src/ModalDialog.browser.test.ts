import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import ModalDialog from './ModalDialog.svelte';
import { content, showComponent } from './show-component.ts';

function focusedButton(): HTMLButtonElement {
	const opener = document.body.appendChild(document.createElement('button'));
	opener.textContent = 'Öffnen';
	opener.focus();
	onTestFinished(() => opener.remove());
	return opener;
}

describe('ModalDialog', () => {
	test('opens with its title as its name, and shuts out the page behind it', async () => {
		const opener = focusedButton();
		showComponent(ModalDialog, { title: 'Ersetzen?', oncancel: () => {}, children: content('<button>Ja</button>') });
		const dialog = page.getByRole('dialog', { name: 'Ersetzen?' });
		await expect.element(dialog).toBeVisible();
		await expect.element(dialog.getByRole('button', { name: 'Ja' })).toHaveFocus();
		opener.focus();
		expect(document.activeElement).not.toBe(opener);
	});

	test('tells its owner of the Escape key and stays until he closes it', async () => {
		const oncancel = vi.fn();
		showComponent(ModalDialog, { title: 'Ersetzen?', oncancel, children: content('<button>Ja</button>') });
		await userEvent.keyboard('{Escape}');
		await expect.poll(() => oncancel.mock.calls.length).toBe(1);
		await expect.element(page.getByRole('dialog')).toBeVisible();
	});

	test('gives the focus back to what opened it', async () => {
		const opener = focusedButton();
		const remove = showComponent(ModalDialog, { title: 'A', oncancel: () => {}, children: content('<p>B</p>') });
		await remove();
		expect(document.activeElement).toBe(opener);
		expect(document.querySelector('dialog')).toBeNull();
	});
});
