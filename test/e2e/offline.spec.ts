import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { MIXED, QUESTIONS } from './journey/questions.ts';
import {
	answer,
	answerAll,
	expectHeading,
	expectQuestion,
	expectResult,
	skipContext,
	startCheck,
} from './journey/take-check.ts';

/** Resolves when the first answer has set off its requests and all of them have ended. */
async function afterFirstAnswer(page: Page, act: () => Promise<void>): Promise<void> {
	let started = 0;
	let ended = 0;
	page.on('request', () => {
		started += 1;
	});
	page.on('requestfinished', () => {
		ended += 1;
	});
	await act();
	await expect.poll(() => started > 0 && started === ended).toBe(true);
}

test('a visitor finishes the check without a connection after the first answer', async ({ page, context }) => {
	const [first, ...rest] = MIXED;
	await startCheck(page);
	await skipContext(page);
	await afterFirstAnswer(page, () => answer(page, first ?? 0));
	await context.setOffline(true);
	const failed: string[] = [];
	// The browser asks for the tab's icon again with every step until it has it.
	page.on('requestfailed', (request) => request.url().endsWith('/favicon.svg') || failed.push(request.url()));

	await page.keyboard.press('Enter');
	await answerAll(page, rest, 'device', 2);
	await page.getByRole('button', { name: 'Ergebnis ansehen' }).click();
	await expectResult(page);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Als Datei sichern' }).first().click(),
	]);
	const file = JSON.parse(readFileSync(await download.path(), 'utf8'));
	expect(Object.keys(file.check.answers)).toHaveLength(QUESTIONS.length);
	expect(failed).toEqual([]);
});

test('a connection lost before the first answer is named, and the result comes with the connection', async ({
	page,
	context,
}) => {
	await startCheck(page);
	await skipContext(page);
	await context.setOffline(true);
	await answerAll(page, MIXED);
	await page.getByRole('button', { name: 'Ergebnis ansehen' }).click();
	await expectHeading(page, 'Das Ergebnis ließ sich nicht anzeigen.');
	await expect(page.getByRole('alert').filter({ hasText: 'Ihre Antworten sind nicht betroffen' })).toBeVisible();
	await context.setOffline(false);
	await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
	await expectResult(page);
});

test('a reload in the middle of the check, back online, goes on where it was', async ({ page, context }) => {
	await startCheck(page);
	await skipContext(page);
	await context.setOffline(true);
	await answerAll(page, MIXED.slice(0, 5));
	await expectQuestion(page, 6);
	await context.setOffline(false);
	await page.reload();
	await expectQuestion(page, 6);
	await page.getByRole('button', { name: 'Zurück', exact: true }).click();
	await expect(page.getByRole('radio', { checked: true })).toHaveAccessibleName(/./);
});
