import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { ORIGIN } from './journey/built-site.ts';
import { startKillableBrowser } from './journey/killable-browser.ts';
import { type Digit, QUESTIONS, questionAt, statement } from './journey/questions.ts';
import { answer, expectQuestion, skipContext } from './journey/take-check.ts';

const KILLS = 10;

/** Different answers in every row of kills, so that one row's profile cannot stand in for another's. */
const ROWS: readonly (readonly Digit[])[] = [
	[3, 1, 4, 2, 0, 4, 3, 1, 2, 4],
	[2, 4, 1, 0, 3, 1, 4, 2, 3, 1],
];

test.describe.configure({ timeout: 600_000 });

for (const [row, digits] of ROWS.entries()) {
	test(`no acknowledged answer is lost by ${KILLS} kills of the browser, row ${row + 1}`, async () => {
		const folder = mkdtempSync(join(tmpdir(), 'it-kompass-kill-'));
		let lost = 0;
		try {
			for (let kill = 0; kill < KILLS; kill++) {
				const browser = await startKillableBrowser(folder);
				try {
					lost += await missing(browser.page, digits.slice(0, kill));
					await answer(browser.page, digits[kill] ?? 0);
				} finally {
					await browser.kill();
				}
			}
			const browser = await startKillableBrowser(folder);
			try {
				lost += await missing(browser.page, digits);
			} finally {
				await browser.kill();
			}
			expect(lost).toBe(0);
		} finally {
			rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
		}
	});
}

/** How many acknowledged answers the review does not show after a start; ends on the first open question. */
async function missing(page: Page, acknowledged: readonly Digit[]): Promise<number> {
	await page.goto(`${ORIGIN}/selbstcheck/`);
	if (acknowledged.length === 0) {
		await page.getByRole('button', { name: 'Merken und starten' }).click();
		await skipContext(page);
		return 0;
	}
	await expect(page.getByText(`${acknowledged.length} von ${QUESTIONS.length} Fragen sind beantwortet.`)).toBeVisible();
	await page.getByRole('button', { name: 'Antworten ansehen' }).click();
	await expect(page.getByRole('heading', { level: 1, name: /offen/ })).toBeVisible();
	const texts = await page.getByRole('definition').allInnerTexts();
	const lost = acknowledged.filter((digit, at) => !texts.includes(statement(questionAt(at), digit)));
	await page.getByRole('button', { name: 'Offene Fragen beantworten' }).click();
	await expectQuestion(page, acknowledged.length + 1);
	return lost.length;
}
