import { expect, type Page, test } from '@playwright/test';
import { group, next, openFinder, setDay, TODAY } from './journey/find-funding.ts';
import { plantRecord, storedCheck } from './journey/stored-data.ts';
import { answerNis2, headingOf, PLAIN, startNis2 } from './journey/take-nis2.ts';

/** A small machine builder in no group, who was asked for money and group. */
const SMALL = {
	...PLAIN,
	'Was macht': ['werkzeugmaschinen'],
	'Wie viele': '10 bis 49',
	'Wie hoch war Ihr Umsatz': 'Über 10 bis einschließlich 50',
	'Wie hoch war die Bilanzsumme': 'Bis einschließlich 10',
};

async function takeNis2OnDevice(page: Page): Promise<void> {
	await startNis2(page, 'device');
	while (!(await headingOf(page)).startsWith('Beliefern')) {
		await answerNis2(page, SMALL);
		await expect(page.getByRole('heading', { level: 1, name: /[?.]$/ })).toBeVisible();
	}
}

/** Keeps a check with one fact on this device. */
async function keepLand(page: Page): Promise<void> {
	await openFinder(page);
	await page.getByRole('radio', { name: 'Sachsen', exact: true }).check();
	await page.getByRole('button', { name: 'Auf diesem Gerät merken' }).click();
	await expect(page.getByText('Gespeichert auf diesem Gerät')).toBeVisible();
}

test('the finder knows group and balance sheet from the NIS2 check, and tells it what changes', async ({ page }) => {
	await setDay(page, TODAY);
	await takeNis2OnDevice(page);
	await openFinder(page);
	await expect(page.getByRole('heading', { name: 'In welchem Bundesland würden Sie investieren?' })).toBeVisible();
	await page.getByText(/^Ihre Angaben/).click();
	const rows = page.locator('.ask details dl > div');
	await expect(rows.filter({ hasText: 'Beschäftigte' })).toContainText('Beschäftigte: 10 bis 49; Gruppe: Nein');
	await expect(rows.filter({ hasText: 'Umsatz und Bilanzsumme' })).toContainText(
		'Bis einschließlich 10 Millionen Euro',
	);
	await page.getByRole('button', { name: /^Ändern ?: Umsatz und Bilanzsumme/ }).click();
	await page.getByRole('radio', { name: 'Über 43 Millionen Euro' }).check();
	await expect
		.poll(async () => (await storedCheck(page))?.profile.bilanz)
		.toMatchObject({ value: 'ueber-43-mio', from: 'foerderung' });
});

test('no question is skipped because another of its step is answered', async ({ page }) => {
	await openFinder(page, { hash: '#bundesland=sachsen&beschaeftigte=50-249&umsatz=10-50-mio' });
	await expect(page.getByRole('heading', { name: 'Wie viele Menschen arbeiten in Ihrem Unternehmen?' })).toBeVisible();
	await expect(page.getByText('Ihre Angaben (1 von 10 vollständig)')).toBeVisible();
	await page.getByText(/^Ihre Angaben/).click();
	await expect(page.getByText('Nicht bekannt: ob Sie zu einer Gruppe gehören.', { exact: true })).toBeVisible();
	await expect(page.getByText('Nicht bekannt: Bilanzsumme.', { exact: true })).toBeVisible();
	await page.getByRole('radio', { name: 'Nein', exact: true }).check();
	await next(page);
	await expect(page.getByRole('heading', { name: 'Wie hoch sind Umsatz und Bilanzsumme?' })).toBeVisible();
});

test('nothing says that all is answered while programmes wait for an answer', async ({ page }) => {
	await openFinder(page, {
		hash: `#${new URLSearchParams({
			bundesland: 'sachsen',
			beschaeftigte: '50-249',
			umsatz: 'ueber-50-mio',
			'foerderung-gruppe': 'nein',
			'foerderung-bilanzsumme': 'weiss-nicht',
			'foerderung-freier-beruf': 'nein',
			'foerderung-vorhaben-penetrationstest': 'ja',
			'foerderung-begonnen': 'nein',
			'foerderung-eigenes': 'nichts',
			'foerderung-darlehen': 'ja',
			'foerderung-de-minimis': '0',
			'foerderung-branche': 'keine',
			'foerderung-alter': '12',
		})}`,
	});
	await expect(page.getByRole('heading', { name: 'Alle Fragen sind gestellt, nicht alle beantwortet.' })).toBeVisible();
	await expect(page.getByText('Nicht bekannt: Bilanzsumme.').first()).toBeVisible();
	await expect(page.getByText('Ihre Angaben (9 von 10 vollständig)')).toBeVisible();
	await expect(page.getByText('Es fehlt: Bilanzsumme.').first()).toBeVisible();
	await page.getByRole('button', { name: /^Ergänzen ?: Umsatz und Bilanzsumme/ }).click();
	await page.getByRole('radio', { name: 'Bis einschließlich 10 Millionen Euro' }).last().check();
	await expect(page.getByText('Ihre Angaben (10 von 10 vollständig)')).toBeVisible();
	await expect(page.getByText(/^Es fehlt:/)).toHaveCount(0);
});

test('what names the project stands first in its group', async ({ page }) => {
	await openFinder(page, { hash: '#bundesland=nordrhein-westfalen&foerderung-vorhaben-penetrationstest=ja' });
	const missing = await group(page, 'Angaben fehlen');
	await expect(missing.getByRole('listitem').first()).toContainText('Nennt Ihr Vorhaben: Penetrationstest.');
});

for (const [fact, value, name] of [
	['umsatz', '1e999', 'Jahresumsatz: „1e999“ passt zu keiner Antwort.'],
	['beschaeftigte', 'undefined', 'Beschäftigte: „undefined“ passt zu keiner Antwort.'],
] as const) {
	test(`a stored ${fact} of ${value} is named, asked again, and never printed as a figure`, async ({ page }) => {
		await keepLand(page);
		const kept = await storedCheck(page);
		const planted = { value, from: 'foerderung', at: '2026-11-23T09:30:00.000Z' };
		await plantRecord(page, { ...kept, profile: { ...kept?.profile, [fact]: planted } });
		await page.reload();
		const notice = page.getByRole('status').filter({ hasText: 'zählt hier nicht' });
		await expect(notice).toContainText(name);
		await notice.evaluate((element) => element.remove());
		await page.getByText(/^Ihre Angaben/).click();
		await expect(page.getByRole('main')).not.toContainText(/NaN|∞|undefined/);
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('main')).not.toContainText(/NaN|∞|undefined/);
		expect((await storedCheck(page))?.profile).toEqual({ ...kept?.profile, [fact]: planted });
	});
}

for (const [id, text, href] of [
	['ni-digitalbonus-innovativ', 'Zur Übersichtsseite der NBank', /^https:\/\/www\.nbank\.de\//],
	['bund-bafa-unternehmensberatung', 'Zur Programmseite des BAFA', /^https:\/\/www\.bafa\.de\//],
	[
		'bund-mittelstand-digital-2027',
		'Zur Startseite von Mittelstand-Digital',
		/^https:\/\/www\.mittelstand-digital\.de\/$/,
	],
] as const) {
	test(`the page of ${id} leads on with: ${text}`, async ({ page }) => {
		await page.goto(`/foerdermittel/${id}/`);
		const link = page.getByRole('link', { name: text, exact: true }).first();
		await expect(link).toHaveAttribute('href', href);
		await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
	});
}

test('a programme without an official page says so in its head, and in the list', async ({ page }) => {
	await page.goto('/foerdermittel/bund-digital-jetzt/');
	await expect(page.getByText('Keine amtliche Seite gefunden.')).toBeVisible();
	await page.goto('/foerdermittel/');
	await page.locator('#alle summary').first().click();
	await expect(page.locator('#alle li').filter({ hasText: 'Digital Jetzt' }).first()).toContainText(
		'Keine amtliche Seite gefunden.',
	);
});
