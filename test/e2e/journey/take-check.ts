import { expect, type Page } from '@playwright/test';
import { type Digit, MIXED, QUESTIONS } from './questions.ts';

/** Where the answers go: onto the device, or nowhere. */
export type Keeping = 'device' | 'memory';

const CHECK = '/selbstcheck/';
const SAID: Record<Keeping, string> = { device: 'Gespeichert auf diesem Gerät', memory: 'Ohne Speichern:' };

/** Opens the check and starts one; ends on the questions about the firm. */
export async function startCheck(page: Page, keeping: Keeping = 'device'): Promise<void> {
	await page.goto(CHECK);
	await page
		.getByRole('button', { name: keeping === 'device' ? 'Merken und starten' : 'Ohne Speichern starten' })
		.click();
	await expectHeading(page, 'Für wen rechnen wir?');
}

/** Leaves out what is voluntary; ends on the first question. */
export async function skipContext(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Ohne Angaben weiter' }).click();
	await expectQuestion(page, 1);
}

/** Answers the question on the screen and waits until the page says what became of it. */
export async function answer(page: Page, digit: Digit, keeping: Keeping = 'device'): Promise<void> {
	await page.keyboard.press(String(digit));
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
	await expectAcknowledged(page, keeping);
}

/** Says what the page promises after an answer. */
export async function expectAcknowledged(page: Page, keeping: Keeping = 'device'): Promise<void> {
	await expect(page.getByRole('status').filter({ hasText: SAID[keeping] })).toBeVisible();
}

/** Answers every question from the one on the screen on, as many as there are digits; ends on the step after the last. */
export async function answerAll(
	page: Page,
	digits: readonly Digit[],
	keeping: Keeping = 'device',
	from = 1,
): Promise<void> {
	for (const [at, digit] of digits.entries()) {
		await expectQuestion(page, from + at);
		await answer(page, digit, keeping);
		await page.keyboard.press('Enter');
	}
}

/** From the start page of the check to the review of all answers. */
export async function toReview(
	page: Page,
	digits: readonly Digit[] = MIXED,
	keeping: Keeping = 'device',
): Promise<void> {
	await startCheck(page, keeping);
	await skipContext(page);
	await answerAll(page, digits, keeping);
	await expectHeading(page, 'Alles beantwortet.');
}

/** From the start page of the check to the result. */
export async function toResult(
	page: Page,
	digits: readonly Digit[] = MIXED,
	keeping: Keeping = 'device',
): Promise<void> {
	await toReview(page, digits, keeping);
	await page.getByRole('button', { name: 'Ergebnis ansehen' }).click();
	await expectResult(page);
}

/** The question with this number, from 1, is on the screen. */
export async function expectQuestion(page: Page, number: number): Promise<void> {
	await expect(page.getByText(`Frage ${number} von ${QUESTIONS.length}`, { exact: true })).toBeVisible();
	await expectHeading(page, QUESTIONS[number - 1]?.text ?? '');
}

/** This step is on the screen, by its heading. */
export async function expectHeading(page: Page, name: string): Promise<void> {
	await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
}

/** The result is on the screen, with its chart. */
export async function expectResult(page: Page): Promise<void> {
	await expect(page.getByRole('button', { name: 'Bericht drucken' })).toBeVisible();
	await expect(page.getByRole('img', { name: 'Netzdiagramm' })).toBeVisible();
}

/** What a result says, without its day: headline, figures, first measures and topics of the law. */
export async function resultText(page: Page): Promise<readonly string[]> {
	const region = (name: string) => page.locator('section').filter({ has: page.getByRole('heading', { name }) });
	const parts = [
		page.getByRole('heading', { level: 1 }),
		region('Zahlen zum Diagramm').getByRole('table'),
		region('Was jetzt zählt'),
		region('Die zehn Maßnahmen nach § 30 BSIG').getByRole('table'),
	];
	return Promise.all(parts.map(async (part) => (await part.textContent()) ?? ''));
}
