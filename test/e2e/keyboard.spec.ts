import { expect, type Page, test } from '@playwright/test';
import { openResult, openReview, unfoldAll } from './journey/check-file.ts';
import { MIXED, QUESTIONS, questionAt } from './journey/questions.ts';
import { tabTo } from './journey/tab-to.ts';
import {
	expectAcknowledged,
	expectHeading,
	expectQuestion,
	expectResult,
	skipContext,
	startCheck,
} from './journey/take-check.ts';
import { tabStops } from './journey/visible-focus.ts';

async function expectHeadingFocused(page: Page): Promise<void> {
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

async function expectEveryStopVisible(page: Page, atLeast: number): Promise<void> {
	const stops = await tabStops(page);
	expect(stops.filter(({ isVisible }) => !isVisible)).toEqual([]);
	expect(stops.length).toBeGreaterThanOrEqual(atLeast);
	expect(stops.length).toBeLessThan(250);
}

test('the whole journey works by keyboard alone, with the focus on each new heading', async ({ page }) => {
	await page.goto('/');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Zum Inhalt springen' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
	await tabTo(page, page.getByRole('main').getByRole('link', { name: 'Kurzcheck starten' }).first());
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL('/selbstcheck/');
	const start = page.getByRole('button', { name: 'Merken und starten' });
	await expect(start).toBeEnabled();
	await tabTo(page, start);
	await page.keyboard.press('Enter');
	await expectHeading(page, 'Für wen rechnen wir?');
	await expectHeadingFocused(page);
	await tabTo(page, page.getByLabel('Wie viele Menschen arbeiten'));
	await page.keyboard.press('ArrowDown');
	await tabTo(page, page.getByRole('button', { name: 'Weiter', exact: true }));
	await page.keyboard.press('Enter');
	for (const [at, digit] of MIXED.entries()) {
		await expectQuestion(page, at + 1);
		await expectHeadingFocused(page);
		await page.keyboard.press(String(digit));
		await expect(page.getByRole('radio').nth(digit === 0 ? 4 : digit - 1)).toBeChecked();
		await expectAcknowledged(page);
		await page.keyboard.press('Enter');
	}
	await expectHeading(page, 'Alles beantwortet.');
	await expectHeadingFocused(page);
	await tabTo(page, page.getByRole('button', { name: 'Ergebnis ansehen' }));
	await page.keyboard.press('Enter');
	await expectResult(page);
	await expectHeadingFocused(page);
	const row = page.locator('summary').filter({ hasText: 'Wiederanlauf' });
	await tabTo(page, row);
	await page.keyboard.press('Enter');
	await expect(page.getByText('Kürzester Weg auf Stufe').filter({ visible: true }).first()).toBeVisible();
	await tabTo(page, page.getByRole('button', { name: 'Pause machen' }));
	await page.keyboard.press('Enter');
	await expectHeadingFocused(page);
	await tabTo(page, page.getByRole('button', { name: 'Antworten ansehen' }));
	await page.keyboard.press('Enter');
	await tabTo(page, page.getByRole('link', { name: questionAt(4).title }));
	await page.keyboard.press('Enter');
	await expectQuestion(page, 5);
	await expectHeadingFocused(page);
});

test('arrows move inside the answers, a letter or a digit with a modifier does nothing', async ({ page }) => {
	await startCheck(page);
	await skipContext(page);
	const radios = page.getByRole('radio');
	await page.keyboard.press('ArrowDown');
	await expect(radios.nth(0)).toBeChecked();
	await page.keyboard.press('ArrowDown');
	await expect(radios.nth(1)).toBeChecked();
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect(radios.nth(4)).toBeChecked();
	await page.keyboard.press('2');
	await expect(radios.nth(1)).toBeFocused();
	for (const key of ['a', '9', 'Alt+3', 'Control+4']) await page.keyboard.press(key);
	await expect(radios.nth(1)).toBeChecked();
	await page.keyboard.press('0');
	await expect(radios.nth(4)).toBeChecked();
});

test('an answer can be left out, and the way back works by keyboard', async ({ page }) => {
	await startCheck(page);
	await skipContext(page);
	await tabTo(page, page.getByRole('button', { name: 'Überspringen' }));
	await page.keyboard.press('Enter');
	await expectQuestion(page, 2);
	await tabTo(page, page.getByRole('button', { name: 'Zurück', exact: true }));
	await page.keyboard.press('Enter');
	await expectQuestion(page, 1);
	await expectHeadingFocused(page);
	await tabTo(page, page.locator('summary').filter({ hasText: 'Alle Fragen' }));
	await page.keyboard.press('Enter');
	await tabTo(page, page.getByRole('link', { name: QUESTIONS[7]?.title ?? '' }));
	await page.keyboard.press('Enter');
	await expectQuestion(page, 8);
});

test('every stop on every step shows where the keyboard is', async ({ page }) => {
	await page.goto('/');
	await expectEveryStopVisible(page, 12);
	await page.goto('/selbstcheck/');
	await expect(page.getByRole('button', { name: 'Merken und starten' })).toBeEnabled();
	await expectEveryStopVisible(page, 8);
	await startCheck(page);
	await unfoldAll(page);
	await expectEveryStopVisible(page, 10);
	await skipContext(page);
	await unfoldAll(page);
	await expectEveryStopVisible(page, QUESTIONS.length + 8);
});

test('every stop of the review and of the unfolded result shows where the keyboard is', async ({ page }) => {
	await openReview(page);
	await expectEveryStopVisible(page, QUESTIONS.length + 5);
	await page.getByRole('button', { name: 'Ergebnis ansehen' }).click();
	await expectResult(page);
	await unfoldAll(page);
	await expectEveryStopVisible(page, 40);
});

test('the file field is reached and opened by keyboard', async ({ page }) => {
	let opened = 0;
	page.on('filechooser', () => {
		opened += 1;
	});
	await page.goto('/selbstcheck/');
	const field = page.getByLabel('Aus Datei laden');
	await expect(field).toBeEnabled();
	await tabTo(page, field);
	await page.keyboard.press('Enter');
	await expect.poll(() => opened).toBe(1);
});

test('a dialog keeps the keyboard inside, closes with Escape and gives the focus back', async ({ page }) => {
	await openReview(page);
	const opener = page.getByRole('button', { name: 'Alle Daten löschen' });
	await tabTo(page, opener);
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Alle Daten löschen?' });
	await expect(dialog).toBeVisible();
	for (let presses = 0; presses < 6; presses++) {
		expect(
			await dialog.evaluate((box) => box.contains(document.activeElement) || document.activeElement === document.body),
		).toBe(true);
		await page.keyboard.press('Tab');
	}
	await page.keyboard.press('3');
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await expect(opener).toBeFocused();
	await expectHeading(page, 'Alles beantwortet.');
});

test('no element pushes itself to the front of the order', async ({ page }) => {
	await openResult(page);
	await unfoldAll(page);
	const positive = await page
		.locator('[tabindex]')
		.evaluateAll((all) => all.filter((one) => (one as HTMLElement).tabIndex > 0));
	expect(positive).toHaveLength(0);
});
