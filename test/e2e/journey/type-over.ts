import type { Locator } from '@playwright/test';

/** Types a text key by key over what a field holds. Unlike text that is set, it makes every browser tell of a change on leaving. */
export async function typeOver(field: Locator, text: string): Promise<void> {
	await field.selectText();
	await field.pressSequentially(text);
}
