import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { watchFaults } from './journey/watch-page.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Suchwörter' });
const results = (page: Page) => page.locator('#treffer').getByRole('link');

async function search(page: Page, words: string): Promise<void> {
	await field(page).fill(words);
	await expect(page.getByRole('status')).toHaveText(/Treffer$/);
}

test.beforeEach(async ({ page }) => {
	await page.goto('/suche/');
});

test('finds measures, terms and articles by German words, and the address keeps the words to itself', async ({
	page,
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await search(page, 'Zweitschlüssel zweiter Faktor');
	await expect(results(page).first()).toBeVisible();
	await search(page, 'Rücksicherung');
	await expect(results(page).filter({ hasText: 'Eine Rücksicherung proben' }).first()).toHaveAttribute(
		'href',
		/^\/(massnahmen|checklisten)\/ruecksicherung-proben\/$/,
	);
	await page.getByRole('combobox', { name: 'Art' }).selectOption('Begriff');
	await expect(results(page).first()).toHaveAttribute('href', /^\/glossar\/#/);
	await expect(page).toHaveURL(/\/suche\/#suche=R%C3%BCcksicherung&art=Begriff$/);
	expect(asked.filter((url) => /sicherung|faktor/i.test(decodeURIComponent(url)))).toEqual([]);
});

test('finds a compound by its part, whatever way ß and umlauts are written', async ({ page }) => {
	await page.getByRole('combobox', { name: 'Art' }).selectOption('Maßnahme');
	for (const words of ['Übung', 'uebung', 'Massnahmen']) {
		await search(page, words);
		await expect(results(page).first()).toBeVisible();
	}
});

test('works by keyboard alone and brings the words back on reload and Back', async ({ page }) => {
	await field(page).focus();
	await page.keyboard.type('Notfall');
	await expect(page.getByRole('status')).toHaveText(/Treffer$/);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(results(page).first()).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).not.toHaveURL(/suche/);
	await page.goBack();
	await expect(field(page)).toHaveValue('Notfall');
	await expect(results(page).first()).toBeVisible();
	await page.reload();
	await expect(field(page)).toHaveValue('Notfall');
});

test('says what to do when nothing is found and when the index cannot be loaded', async ({ page, context }) => {
	await field(page).fill('qqqxxyyzz');
	await expect(page.getByRole('status')).toHaveText(/^Nichts gefunden\. Versuchen Sie/);
	await page.goto('/suche/#suche=');
	await page.reload();
	await context.setOffline(true);
	await field(page).fill('Notfall');
	await expect(page.getByRole('status')).toHaveText(/lässt sich gerade nicht laden/);
	await context.setOffline(false);
	await search(page, 'Notfallplan');
});

test('shows further results, the focus on the first of them', async ({ page }) => {
	await search(page, 'Sicherung');
	await expect(results(page)).toHaveCount(10);
	await page.getByRole('button', { name: 'Weitere Treffer zeigen' }).click();
	await expect(results(page).nth(10)).toBeFocused();
});

test('breaks no policy and has no accessibility fault', async ({ context }) => {
	const faults = await watchFaults(context);
	const page = await context.newPage();
	await page.goto('/suche/');
	await field(page).fill('<img src=x onerror=alert(1)>');
	await expect(page.getByRole('status')).toHaveText(/gefunden|Treffer/);
	await search(page, 'Sicherung');
	const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
	expect(violations).toEqual([]);
	expect(faults).toEqual({ console: [], policy: [] });
});

test('an address that leads nowhere offers its words to the search', async ({ page }) => {
	await page.goto('/alt/nis2-meldung/');
	await page.getByRole('link', { name: 'Nach „alt nis2 meldung“ suchen' }).click();
	await expect(field(page)).toHaveValue('alt nis2 meldung');
});
