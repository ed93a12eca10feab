import { expect, type Page, test } from '@playwright/test';
import { openReview } from './journey/check-file.ts';
import type { Digit } from './journey/questions.ts';
import { DATABASE, keptBy, NOTHING, storedAnswers, storedTables } from './journey/stored-data.ts';
import { answer, expectHeading, skipContext, startCheck } from './journey/take-check.ts';

async function deleteEverything(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Alle Daten löschen' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Alle Daten löschen' }).click();
	await expectHeading(page, 'Ihre Daten sind gelöscht.');
}

/** Presses Back until the address holds the text. Steps within a page fire no load event to wait for. */
async function backTo(page: Page, part: string): Promise<void> {
	while (!page.url().includes(part)) {
		const before = page.url();
		await page.evaluate(() => history.back());
		await expect.poll(() => page.url()).not.toBe(before);
	}
}

async function answerThree(page: Page): Promise<Readonly<Record<string, string>>> {
	await startCheck(page);
	await skipContext(page);
	for (const digit of [1, 2, 3] satisfies Digit[]) {
		await answer(page, digit);
		await page.getByRole('button', { name: 'Weiter', exact: true }).click();
	}
	const stored = await storedAnswers(page);
	expect(Object.keys(stored)).toHaveLength(3);
	return stored;
}

test('"Alle Daten löschen" leaves nothing, confirms it, and the next visit is like the first', async ({ page }) => {
	await openReview(page);
	expect((await keptBy(page)).databases).toEqual([DATABASE]);
	await page.getByRole('button', { name: 'Alle Daten löschen' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Abbrechen' }).click();
	expect((await keptBy(page)).databases).toEqual([DATABASE]);
	await page.getByRole('button', { name: 'Alle Daten löschen' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Alle Daten löschen' }).click();
	await expectHeading(page, 'Ihre Daten sind gelöscht.');
	expect(await keptBy(page)).toEqual(NOTHING);
	await page.getByRole('link', { name: 'Neuen Check beginnen' }).click();
	await expect(page.getByRole('button', { name: 'Merken und starten' })).toBeEnabled();
	await page.goBack();
	await page.goBack();
	expect(await storedTables(page)).toEqual({});
});

test('the order reaches what no script of ours knows of, as a database left by an interrupted visit', async ({
	page,
}) => {
	await openReview(page);
	await page.evaluate(async () => {
		localStorage.setItem('left-over', '1');
		await new Promise((resolve) => {
			indexedDB.open('left-over').onsuccess = resolve;
		});
	});
	await deleteEverything(page);
	expect(await keptBy(page)).toEqual(NOTHING);
});

test('Back to the confirmation of a deletion spares the check begun since', async ({ page }) => {
	await openReview(page);
	await deleteEverything(page);
	await page.getByRole('link', { name: 'Neuen Check beginnen' }).click();
	const stored = await answerThree(page);
	await backTo(page, '/daten-');
	await expectHeading(page, 'Ihre Daten sind gelöscht.');
	await page.reload();
	await page.goto('/selbstcheck/');
	expect(await storedAnswers(page)).toEqual(stored);
});

test('a confirmation left open in another tab can be reloaded without deleting the next check', async ({
	page,
	context,
}) => {
	await openReview(page);
	await deleteEverything(page);
	const other = await context.newPage();
	await other.goto('/selbstcheck/');
	const stored = await answerThree(other);
	await page.reload();
	await expectHeading(page, 'Ihre Daten sind gelöscht.');
	await other.reload();
	expect(await storedAnswers(other)).toEqual(stored);
});

test('the address of the deleting step, typed or bookmarked, deletes nothing', async ({ page }) => {
	const stored = await answerThree(page);
	await page.goto('/daten-loeschen/');
	await expectHeading(page, 'Ihre Daten sind gelöscht.');
	expect(await storedAnswers(page)).toEqual(stored);
});
