import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { showComponent } from './show-component.ts';
import TextDialog from './TextDialog.svelte';

describe('TextDialog', () => {
	test('holds the text of a file that may not have come, and the name to save it under', async () => {
		const onclose = vi.fn();
		showComponent(TextDialog, { name: 'it-selbstcheck.json', text: '{"a":1}', onclose });
		const dialog = page.getByRole('dialog', { name: 'Ist die Datei angekommen?' });
		await expect.element(dialog.getByText('„it-selbstcheck.json“', { exact: false })).toBeVisible();
		await expect.element(dialog.getByRole('textbox', { name: 'Inhalt der Datei' })).toHaveValue('{"a":1}');
		await dialog.getByRole('button', { name: 'Schließen' }).click();
		expect(onclose).toHaveBeenCalledOnce();
	});
});
