import { expect, type Locator, type Page } from '@playwright/test';

/** The day on which the programmes of these tests are looked at, unless a test moves it. */
export const TODAY = '2026-11-23';

/** Opens the finder on a day, and waits for the programmes. */
export async function openFinder(page: Page, { day = TODAY, hash = '' } = {}): Promise<void> {
	await setDay(page, day);
	await page.goto(`/foerdermittel/${hash}`);
	await expectPrograms(page);
}

/** Moves the visitor's clock to noon of a day; takes effect with the next page. */
export async function setDay(page: Page, day: string): Promise<void> {
	await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
}

/** The programmes are here and the questions can be answered. */
export async function expectPrograms(page: Page): Promise<void> {
	await expect(
		page
			.getByRole('button', { name: /^(Weiter|Überspringen)$/ })
			.or(page.getByRole('heading', { name: /^Alle Fragen sind/ })),
	).toBeEnabled();
	await expect(page.getByRole('heading', { name: 'Mitnehmen' })).toBeVisible();
}

/** One group of the result, by its heading; opened if it is folded. */
export async function group(page: Page, title: string): Promise<Locator> {
	const section = page.locator('section').filter({ has: page.getByRole('heading', { level: 3, name: title }) });
	const folded = section.locator('details:not([open]) > summary');
	while ((await folded.count()) > 0) await folded.first().click();
	return section;
}

/** To the next question. */
export async function next(page: Page): Promise<void> {
	await page.getByRole('button', { name: /^(Weiter|Überspringen)$/ }).click();
}

/** A Saxon firm with 80 people that wants a penetration test and training: every question, in order. */
export async function answerAsSaxonFirm(page: Page): Promise<void> {
	const choose = (name: string) => page.getByRole('radio', { name, exact: true }).check();
	const tick = (name: string) => page.getByRole('checkbox', { name, exact: true }).check();
	await choose('Sachsen');
	await next(page);
	await page.getByLabel('Genaue Zahl, wenn Sie sie kennen').pressSequentially('80');
	await choose('Nein');
	await expect(page.getByRole('radio', { name: '50 bis 249' })).toBeChecked();
	await next(page);
	await choose('Über 10 bis einschließlich 50 Millionen Euro');
	await next(page);
	await choose('Nein');
	await next(page);
	await tick('Penetrationstest');
	await tick('Weiterbildung von Beschäftigten');
	await next(page);
	await choose('Nein');
	await next(page);
	await tick('Nichts davon');
	await next(page);
	await choose('Nein');
	await next(page);
	await choose('Nichts');
	await next(page);
	await choose('Nichts davon');
	await next(page);
	await expect(page.getByRole('heading', { name: /^Alle Fragen sind/ })).toBeVisible();
}
