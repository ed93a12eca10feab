import { expect, type Page, test } from '@playwright/test';
import { openResult, openReview } from './journey/check-file.ts';
import { type Digit, MIXED, QUESTIONS, questionAt } from './journey/questions.ts';
import { expectQuestion } from './journey/take-check.ts';

const C4 = QUESTIONS.findIndex(({ id }) => id === 'C4');
const FIGURE = 'Sie gehören zu den 39 %, die ihre Überwachung';
const NONE = 'Zu den übrigen acht Bereichen kennen wir keine Vergleichszahl.';
const onScreen = (page: Page, text: string) => page.getByText(text).filter({ visible: true });

/** The usual answers, but this digit for C4. */
const withC4 = (digit: Digit): readonly Digit[] => MIXED.map((usual, at) => (at === C4 ? digit : usual));

test('a published figure stands in the result beside the answer it is about, with its source, on paper too', async ({
	page,
}) => {
	await openResult(page, withC4(4));
	await expect(onScreen(page, FIGURE)).toHaveCount(0);
	await page.locator('summary').filter({ hasText: 'Betrieb' }).first().click();
	await expect(onScreen(page, FIGURE)).toHaveCount(1);
	await expect(onScreen(page, 'Stichprobe und Länder nicht genannt')).toHaveCount(1);
	await expect(onScreen(page, 'Eine Internetadresse der Studie liegt uns nicht vor.')).toHaveCount(1);
	await expect(onScreen(page, NONE)).toHaveCount(1);
	await page.emulateMedia({ media: 'print' });
	await expect(onScreen(page, FIGURE)).toHaveCount(1);
	await expect(onScreen(page, NONE)).toHaveCount(1);
});

test('no figure is shown for another answer', async ({ page }) => {
	await openResult(page, withC4(3));
	await page.locator('summary').filter({ hasText: 'Betrieb' }).first().click();
	await expect(page.getByText('Sie gehören zu den')).toHaveCount(0);
});

test('the question itself names no figure', async ({ page }) => {
	await openReview(page, withC4(4));
	await page.getByRole('link', { name: questionAt(C4).title }).click();
	await expectQuestion(page, C4 + 1);
	await expect(page.getByText('Sie gehören zu den')).toHaveCount(0);
});
