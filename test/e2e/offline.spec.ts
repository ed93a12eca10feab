import { readFileSync } from 'node:fs';
import { expect, type Page, type Request, test } from '@playwright/test';
import { MIXED, QUESTIONS, questionAt } from './journey/questions.ts';
import { tabTo } from './journey/tab-to.ts';
import {
	answer,
	answerAll,
	expectHeading,
	expectQuestion,
	expectResult,
	skipContext,
	startCheck,
} from './journey/take-check.ts';

/** Watches the page's requests from now on. What it returns acts, and waits until that has set off requests and none is open. */
function watchRequests(page: Page): (act: () => Promise<void>) => Promise<void> {
	const open = new Set<Request>();
	let started = 0;
	page.on('request', (request) => {
		started += 1;
		open.add(request);
	});
	page.on('requestfinished', (request) => open.delete(request));
	return async (act) => {
		const before = started;
		await act();
		await expect.poll(() => started > before && open.size === 0).toBe(true);
	};
}

const notes = (page: Page) => page.getByRole('complementary', { name: 'Erläuterungen zur Frage' });

test('a visitor finishes the check without a connection after the first answer', async ({ page, context }) => {
	const [first, ...rest] = MIXED;
	const settled = watchRequests(page);
	await startCheck(page);
	await skipContext(page);
	await settled(() => answer(page, first ?? 0));
	await context.setOffline(true);
	const failed: string[] = [];
	page.on('requestfailed', (request) => failed.push(request.url()));

	await page.keyboard.press('Enter');
	await expect(notes(page).getByText(questionAt(1).why)).toBeVisible();
	await answerAll(page, rest, 'device', 2);
	await page.getByRole('button', { name: 'Alle Daten löschen' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Abbrechen' }).click();
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
	await expectHeading(page, 'Die Übersicht ließ sich nicht anzeigen.');
	await expect(page.getByRole('alert').filter({ hasText: 'Ihre Antworten sind nicht betroffen' })).toBeVisible();
	await context.setOffline(false);
	await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
	await page.getByRole('button', { name: 'Ergebnis ansehen' }).click();
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

test('a question can be answered without its notes, which come when they are asked for again', async ({ page }) => {
	await startCheck(page);
	await page.route(/kurzcheck-notes/, (route) => route.abort());
	await skipContext(page);
	await expect(notes(page).getByText('Dieser Teil der Seite fehlt noch.')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await expect(page.getByRole('alert')).toHaveCount(0);
	await page.unroute(/kurzcheck-notes/);
	await tabTo(page, notes(page).getByRole('button', { name: 'Noch einmal laden' }));
	await page.keyboard.press('Enter');
	await expect(notes(page).getByText(questionAt(0).why)).toBeVisible();
	await expect(notes(page)).toBeFocused();
	await answer(page, 1);
});

test('the notes that come late move neither the focus nor the question', async ({ page }) => {
	await startCheck(page);
	let release = () => {};
	const held = new Promise<void>((resolve) => {
		release = resolve;
	});
	await page.route(/kurzcheck-notes/, async (route) => {
		await held;
		await route.continue();
	});
	await skipContext(page);
	await expect(notes(page).getByText('Wird geladen …')).toBeVisible();
	const heading = page.getByRole('heading', { level: 1 });
	const before = await heading.boundingBox();
	release();
	await expect(notes(page).getByText(questionAt(0).why)).toBeVisible();
	expect(await heading.boundingBox()).toEqual(before);
	await expect(heading).toBeFocused();
});

test('further questions about the firm load when they are opened, and again after a failure', async ({ page }) => {
	await page.route(/kurzcheck-notes/, (route) => route.abort());
	await startCheck(page);
	await page.getByText('Weitere Angaben, wenn Sie mögen').click();
	await expect(page.getByText('Dieser Teil der Seite fehlt noch.')).toBeVisible();
	await page.unroute(/kurzcheck-notes/);
	await page.getByRole('button', { name: 'Noch einmal laden' }).click();
	const role = page.getByLabel('Wer beantwortet die Fragen?');
	await role.selectOption({ label: 'Eigene IT' });
	await page.getByRole('button', { name: 'Weiter', exact: true }).click();
	await expectQuestion(page, 1);
	await page.reload();
	await expectQuestion(page, 1);
	await page.getByRole('button', { name: 'Zurück', exact: true }).click();
	await page.getByText('Weitere Angaben, wenn Sie mögen').click();
	await expect(role).toHaveValue('it');
});

test('a dialog that does not come is named, and comes when it is asked for again', async ({ page, context }) => {
	await startCheck(page);
	await context.setOffline(true);
	await page.getByRole('button', { name: 'Alle Daten löschen' }).click();
	await expect(page.getByRole('alert')).toHaveText(/^Dieser Teil der Seite fehlt noch\./);
	await context.setOffline(false);
	await page.getByRole('button', { name: 'Alle Daten löschen' }).click();
	await expect(page.getByRole('dialog', { name: 'Alle Daten löschen?' })).toBeVisible();
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a message about storing whose words do not come is still told', async ({ page }) => {
	await page.route(/StoreMessage/, (route) => route.abort());
	await page.goto('/selbstcheck/#frage-a1');
	await expect(page.getByRole('alert')).toContainText('Eine Meldung zum Speichern ließ sich nicht laden.');
	await expect(page.getByRole('button', { name: 'Merken und starten' })).toBeEnabled();
});
