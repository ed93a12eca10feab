import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import CopyText from './CopyText.svelte';
import { showComponent } from './show-component.ts';

const TEXT = 'Erste Zeile\nZweite Zeile';
const BY_HAND = 'Der Text ist markiert. Kopieren Sie ihn mit Strg + C.';

function clipboard(write: () => Promise<void>) {
	return vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(write);
}

describe('CopyText', () => {
	test('shows the text under its label, to read and not to change', async () => {
		showComponent(CopyText, { label: 'Mail', text: TEXT, rows: 4 });
		const box = page.getByRole('textbox', { name: 'Mail' });
		await expect.element(box).toHaveValue(TEXT);
		await expect.element(box).toHaveAttribute('readonly');
		await expect.element(box).toHaveAttribute('rows', '4');
	});

	test('copies the whole text and says so', async () => {
		const write = clipboard(async () => {});
		showComponent(CopyText, { label: 'Mail', text: TEXT });
		await page.getByRole('button', { name: 'Text kopieren' }).click();
		await expect.element(page.getByRole('status')).toHaveTextContent('Kopiert.');
		expect(write).toHaveBeenCalledExactlyOnceWith(TEXT);
	});

	test('selects the text and says how to copy it where the browser refuses', async () => {
		clipboard(() => Promise.reject(new DOMException('planted', 'NotAllowedError')));
		showComponent(CopyText, { label: 'Mail', text: TEXT });
		await page.getByRole('button', { name: 'Text kopieren' }).click();
		await expect.element(page.getByRole('status')).toHaveTextContent(BY_HAND);
		const box = document.querySelector('textarea');
		expect([box?.selectionStart, box?.selectionEnd]).toEqual([0, TEXT.length]);
	});
});
