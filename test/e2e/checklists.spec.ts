import { valuesOf } from '@it-kompass/scoring/profile';
import { expect, type Page, test } from '@playwright/test';
import { DATABASE, keptBy, NOTHING, storedCheck } from './journey/stored-data.ts';

const ADDRESS = '/checklisten/erste-stunde/';
const ARTICLE = '/ratgeber/nis2/betroffen/';
const KEEP = 'Auf diesem Gerät merken';

const box = (page: Page, name: RegExp) => page.getByRole('checkbox', { name });
const CALL = /erste Nummer auf der Notfallkarte/;
const CLOCK = /Uhrzeit der ersten Kenntnis/;

async function keepOneTick(page: Page): Promise<void> {
	await page.goto(ADDRESS);
	await box(page, CALL).check();
	await page.getByRole('button', { name: KEEP }).click();
	await expect(page.getByRole('status')).toHaveText('Die Haken sind auf diesem Gerät gemerkt.');
}

test('every checklist is listed, has real boxes and says what it is good for', async ({ page }) => {
	await page.goto('/checklisten/');
	const links = page.getByRole('main').getByRole('listitem').getByRole('link');
	const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
	expect(addresses.length).toBeGreaterThanOrEqual(4);
	for (const address of addresses) {
		await page.goto(address);
		expect(await page.getByRole('checkbox').count(), address).toBeGreaterThanOrEqual(10);
		await expect(page.getByText(/^0 von \d+ Punkten abgehakt$/)).toBeVisible();
	}
});

test('nothing is stored and nothing loaded before the visitor asks for it', async ({ page }) => {
	const scripts: string[] = [];
	page.on('response', (response) => void (response.url().endsWith('.js') && scripts.push(response.url())));
	await page.goto(ADDRESS);
	await box(page, CALL).check();
	await expect(page.getByText('1 von 15 Punkten abgehakt')).toBeVisible();
	expect(await keptBy(page)).toEqual(NOTHING);
	const before = scripts.length;
	await page.reload();
	await expect(page.getByText('0 von 15 Punkten abgehakt')).toBeVisible();
	await page.getByRole('button', { name: KEEP }).click();
	await expect(page.getByRole('button', { name: 'Haken nicht mehr merken' })).toBeFocused();
	expect(scripts.length).toBeGreaterThan(2 * before);
});

test('ticks are kept with the check once asked for, across visits, and can be taken back', async ({ page }) => {
	await keepOneTick(page);
	await box(page, CLOCK).check();
	await expect
		.poll(async () => valuesOf((await storedCheck(page))?.profile ?? {}))
		.toEqual({
			'checkliste-erste-stunde-1': 'ja',
			'checkliste-erste-stunde-5': 'ja',
		});
	await page.reload();
	await expect(box(page, CALL)).toBeChecked();
	await expect(page.getByText('2 von 15 Punkten abgehakt')).toBeVisible();
	await box(page, CALL).uncheck();
	await page.getByRole('button', { name: 'Haken nicht mehr merken' }).click();
	await expect(page.getByRole('button', { name: KEEP })).toBeFocused();
	await expect.poll(async () => (await storedCheck(page))?.profile).toEqual({});
	await page.reload();
	await expect(page.getByText('0 von 15 Punkten abgehakt')).toBeVisible();
});

test('„Alle Daten löschen“ of the check removes the ticks too', async ({ page }) => {
	await keepOneTick(page);
	await page.goto('/selbstcheck/');
	await page.getByRole('button', { name: 'Alle Daten löschen' }).click();
	await page
		.getByRole('dialog')
		.getByRole('button', { name: /löschen/ })
		.click();
	await expect(page).toHaveURL('/daten-geloescht/');
	expect((await keptBy(page)).databases).not.toContain(DATABASE);
	await page.goto(ADDRESS);
	await expect(page.getByText('0 von 15 Punkten abgehakt')).toBeVisible();
});

test('a browser that keeps nothing is told so, and the boxes still work', async ({ page }) => {
	await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
	await page.goto(ADDRESS);
	await box(page, CALL).check();
	await page.getByRole('button', { name: KEEP }).click();
	await expect(page.getByRole('status')).toContainText('Dieser Browser merkt sich gerade nichts.');
	await expect(box(page, CALL)).toBeChecked();
});

test('ticks that are not kept are gone after a reload, in an article too, and Enter sends nothing', async ({
	page,
}) => {
	for (const address of [ADDRESS, ARTICLE]) {
		await page.goto(address);
		const first = page.getByRole('main').getByRole('checkbox').first();
		await first.check();
		await first.press('Enter');
		await expect(first, address).toBeChecked();
		await page.reload();
		await expect(first, address).not.toBeChecked();
	}
});

test('the keyboard reaches, ticks and keeps', async ({ page }) => {
	await page.goto(ADDRESS);
	await box(page, CALL).focus();
	await page.keyboard.press('Space');
	await expect(box(page, CALL)).toBeChecked();
	await page.getByRole('button', { name: KEEP }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status')).toContainText('gemerkt');
});

test('on paper a list is one page with every point, room for name and date and no button', async ({ page }) => {
	for (const id of ['erste-stunde', 'ruecksicherung-proben', 'ein-und-austritt', 'quartalsgespraech']) {
		await page.goto(`/checklisten/${id}/`);
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('button')).toHaveCount(0);
		await expect(page.getByText('Datum', { exact: true })).toBeVisible();
		await expect(page.getByRole('checkbox').last()).toBeVisible();
		const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1');
		expect(pdf.match(/\/Type\s*\/Page\b/g), id).toHaveLength(1);
	}
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the boxes work, no button pretends to, and the page says that nothing is kept', async ({ page }) => {
		await page.goto(ADDRESS);
		await box(page, CALL).check();
		await expect(box(page, CALL)).toBeChecked();
		await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
		await expect(page.getByText('Gespeichert wird nichts.')).toBeVisible();
	});
});
