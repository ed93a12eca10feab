import catalogue from '@it-kompass/catalogue/de/catalogue.json' with { type: 'json' };
import { expect, type Page, test } from '@playwright/test';
import { chooseFile, openResult } from './journey/check-file.ts';
import { MIXED } from './journey/questions.ts';
import { storedCheck } from './journey/stored-data.ts';
import { answer, expectHeading, expectResult, type Keeping, resultText } from './journey/take-check.ts';

const QUESTIONS = catalogue.domains.flatMap((domain) => domain.questions);
const FURTHER = QUESTIONS.filter(({ quick }) => !quick);
const FIRST_NEW = FURTHER[0]?.text ?? '';
const QUICK = QUESTIONS.length - FURTHER.length;
const countOf = (answered: number) => `${answered} von ${QUESTIONS.length}`;
const TODAY = '23.11.2026';
/** What the Kurzcheck of these answers says, and how far the full check is. */
const STAND = new RegExp(`Kurzcheck vom ${TODAY}: Stufe 2.+voller Check: ${countOf(QUICK)}`);

/** A Kurzcheck with its result on the screen, and what the result says; then the full check, nothing answered in it. */
async function goOnInFull(page: Page, keeping: Keeping = 'device'): Promise<readonly string[]> {
	await openResult(page, MIXED, keeping);
	const said = await resultText(page);
	expect(said[0]).toMatch(/^Ihre IT ist geregelt\./);
	await page.getByRole('button', { name: 'Vollständigen Check fortsetzen' }).click();
	await expectHeading(page, FIRST_NEW);
	return said;
}

/** Every question that is open now gets the same answer; ends on the overview. */
async function answerTheRest(page: Page): Promise<void> {
	for (const { text } of FURTHER) {
		await expectHeading(page, text);
		await page.keyboard.press('3');
		await expect(page.getByRole('radio').nth(2)).toBeChecked();
		await page.keyboard.press('Enter');
	}
	await expectHeading(page, 'Alles beantwortet.');
}

const switchTo = (page: Page, name: RegExp) =>
	page.getByRole('navigation', { name: 'Welches Ergebnis' }).getByRole('link', { name });

for (const keeping of ['device', 'memory'] as const) {
	test(`going on in full and back leaves the result as it was (${keeping})`, async ({ page }) => {
		const said = await goOnInFull(page, keeping);
		await page.goBack();
		await expectResult(page);
		expect(await resultText(page)).toEqual(said);
		await expect(page.getByText(`Ihr Ergebnis vom ${TODAY}, Kurzcheck`).first()).toBeVisible();
		await page.goForward();
		await expectHeading(page, FIRST_NEW);
		await page.getByRole('button', { name: 'Zum Ergebnis' }).click();
		await expectResult(page);
		expect(await resultText(page)).toEqual(said);
	});
}

test('the visitor sees which of the two he looks at and changes from one to the other', async ({ page }) => {
	const said = await goOnInFull(page);
	await page.goBack();
	await expect(switchTo(page, /^Kurzcheck vom/)).toHaveAttribute('aria-current', 'page');
	await switchTo(page, new RegExp(`^Voller Check: ${countOf(QUICK)}`)).click();
	await expectHeading(page, 'Für ein Gesamtbild fehlen noch Antworten.');
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await expect(page.getByText(`vollständiger Check, ${countOf(QUICK)} Fragen`).first()).toBeVisible();
	await expect(switchTo(page, /^Voller Check/)).toHaveAttribute('aria-current', 'page');
	await page.reload();
	await expectHeading(page, 'Für ein Gesamtbild fehlen noch Antworten.');
	await switchTo(page, /^Kurzcheck vom/).click();
	await expectResult(page);
	expect(await resultText(page)).toEqual(said);
});

test('who closes and comes back finds the way to the result, at the start and in the overview', async ({ page }) => {
	const said = await goOnInFull(page);
	await page.goto('/');
	await page.goto('/selbstcheck/');
	await expect(page.getByText(STAND)).toBeVisible();
	await page.getByRole('button', { name: 'Antworten ansehen' }).click();
	await expectHeading(page, `${FURTHER.length} Fragen sind noch offen.`);
	await expect(page.getByText(STAND)).toBeVisible();
	await page.goto('/selbstcheck/');
	await page.getByRole('button', { name: 'Ergebnis ansehen' }).click();
	await expectResult(page);
	expect(await resultText(page)).toEqual(said);
});

test('an answer changed in the full check does not rewrite the dated result, and is told there', async ({ page }) => {
	const said = await goOnInFull(page);
	await page.goto('/selbstcheck/#frage-e3');
	await answer(page, 4);
	await page.getByRole('button', { name: 'Zum Ergebnis' }).click();
	await expectResult(page);
	expect(await resultText(page)).toEqual(said);
	await expect(page.getByText('Seitdem haben Sie eine dieser Antworten geändert.')).toBeVisible();
});

test('the verdict changes when the full check is assessable, and the Kurzcheck stays beside it', async ({ page }) => {
	const said = await goOnInFull(page);
	await answerTheRest(page);
	await page.getByRole('button', { name: 'Ergebnis ansehen' }).click();
	await expect(page.getByText(`${countOf(QUESTIONS.length)} Fragen`).first()).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Ihre IT /);
	expect(await resultText(page)).not.toEqual(said);
	await switchTo(page, /^Kurzcheck vom/).click();
	await expectResult(page);
	expect(await resultText(page)).toEqual(said);
});

test('both tabs keep the result when one of them goes on', async ({ page, context }) => {
	await openResult(page);
	const said = await resultText(page);
	const other = await context.newPage();
	await other.goto('/selbstcheck/#ergebnis');
	await expectResult(other);
	await page.getByRole('button', { name: 'Vollständigen Check fortsetzen' }).click();
	await expectHeading(page, FIRST_NEW);
	await answer(page, 1);
	await expect(switchTo(other, new RegExp(`^Voller Check: ${countOf(QUICK + 1)}`))).toBeVisible();
	expect(await resultText(other)).toEqual(said);
});

test('the file carries the result to another device, and starting over leaves it behind', async ({ page, browser }) => {
	const said = await goOnInFull(page);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Als Datei sichern' }).click(),
	]);
	const elsewhere = await browser.newPage();
	await elsewhere.goto('/selbstcheck/');
	const { readFileSync } = await import('node:fs');
	await chooseFile(elsewhere, readFileSync(await download.path()));
	const dialog = elsewhere.getByRole('dialog');
	await expect(dialog).toContainText(`das Ergebnis eines Kurzchecks vom ${TODAY}`);
	await dialog.getByRole('button', { name: 'Übernehmen' }).click();
	await elsewhere.getByRole('button', { name: 'Ergebnis trotzdem ansehen' }).click();
	await expectResult(elsewhere);
	expect(await resultText(elsewhere)).toEqual(said);

	await page.goto('/selbstcheck/');
	await page.getByRole('button', { name: 'Neu beginnen' }).click();
	await expect(page.getByRole('dialog')).toContainText(`Kurzchecks vom ${TODAY}`);
	await page.getByRole('dialog').getByRole('button', { name: 'Ersetzen' }).click();
	await expectHeading(page, 'Für wen rechnen wir?');
	expect((await storedCheck(page))?.kurzcheck).toBeNull();
});

test('paper names the check it is of, and how far the other one is', async ({ page }) => {
	await goOnInFull(page);
	await page.goBack();
	await expectResult(page);
	await page.emulateMedia({ media: 'print' });
	const paper = page.locator('article.paper');
	await expect(paper.getByText(`Kurzcheck, vorläufig · ${TODAY}`)).toBeVisible();
	await expect(paper.getByText(STAND)).toBeVisible();
});
