import { expect, type Page, test } from '@playwright/test';
import { answerNis2, chooseTrade, headingOf, PLAIN, startNis2, takeNis2, toNis2Result } from './journey/take-nis2.ts';
import { typeOver } from './journey/type-over.ts';

const verdict = (page: Page) => page.getByRole('heading', { level: 1 });
const section = (page: Page, name: string | RegExp) =>
	page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name }) });

test('a large IT provider is told that it is besonders wichtig, with the paragraph and ten measures', async ({
	page,
}) => {
	await takeNis2(page, {
		'Was macht': ['managed service'],
		'Wo in der EU': 'In Deutschland',
		'Wie viele': '250 bis 499',
	});
	await expect(verdict(page)).toContainText(
		'spricht viel dafür, dass Ihr Unternehmen eine besonders wichtige Einrichtung ist',
	);
	await expect(section(page, 'Warum')).toContainText('§ 28 Abs. 1 S. 1 Nr. 4 lit. a');
	const source = section(page, 'Warum')
		.getByRole('link', { name: /^§ 28 Abs\. 1 S\. 1 Nr\. 4/ })
		.first();
	await expect(source).toHaveAttribute('href', /^https:\/\/www\.gesetze-im-internet\.de\/bsig_2025\//);
	await expect(section(page, 'Zehn Maßnahmen').getByRole('heading', { level: 3 })).toHaveCount(10);
	await expect(section(page, 'Was sonst daraus folgt')).toContainText(/bis zu 10 Mio\. Euro/i);
	await expect(page.getByText('Selbsteinschätzung, keine Rechtsberatung.').first()).toBeVisible();
});

test('a machine builder with 50 people is wichtig and never asked for money', async ({ page }) => {
	const asked = await takeNis2(page, { 'Was macht': ['werkzeugmaschinen'], 'Wie viele': '50 bis 249' });
	expect(asked.join()).not.toMatch(/Umsatz|Bilanzsumme|Gruppe/);
	await expect(verdict(page)).toContainText('eine wichtige Einrichtung ist');
	await expect(section(page, 'Warum')).toContainText('Was die Antwort ändern würde');
	await expect(section(page, 'Warum')).toContainText('Unter 50 Beschäftigten');
	await expect(section(page, 'Was sonst')).toContainText('24 Stunden, 72 Stunden, ein Monat');
	await expect(section(page, 'Was sonst')).toContainText('§ 38');
});

test('a small supplier is not covered, and learns what customers will ask', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await takeNis2(page, {
		'Was macht': ['werkzeugmaschinen'],
		'Wie viele': '10 bis 49',
		'Wie hoch war Ihr Umsatz': 'Bis einschließlich 10',
		'Beliefern Sie': 'Ja',
	});
	await expect(verdict(page)).toContainText('nicht unmittelbar erfasst');
	await expect(section(page, 'Warum')).toContainText('Ab 50 Beschäftigten');
	const list = section(page, 'Ihre Kunden werden fragen');
	await list.getByText('Als Liste für Ihre IT').click();
	await list.getByRole('button', { name: 'Text kopieren' }).click();
	await expect(list.getByText('Kopiert.')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Geprobte Datensicherung');
});

test('a haulier reads that the trade is not listed, and why', async ({ page }) => {
	await startNis2(page);
	for (let step = 0; step < 3; step += 1) await answerNis2(page, PLAIN);
	await chooseTrade(page, 'fuhrunternehmen');
	await expect(page.getByText('Steht in keiner Anlage', { exact: true })).toBeVisible();
	await expect(page.getByText('Güter auf der Straße zu befördern')).toBeVisible();
	await page.getByRole('button', { name: 'Weiter', exact: true }).click();
	const asked = await toNis2Result(page, PLAIN);
	expect(asked.join()).not.toContain('Wie viele Menschen');
	await expect(section(page, 'Warum')).toContainText('steht in Anlage 1 oder 2');
});

test('operating a critical plant decides whatever the size', async ({ page }) => {
	const asked = await takeNis2(page, {
		'Gehört eine dieser besonderen': 'Eine kritische Anlage',
		'Was macht': ['trinkwasser'],
	});
	expect(asked.join()).not.toContain('Wie viele Menschen');
	await expect(verdict(page)).toContainText('eine besonders wichtige Einrichtung ist');
	await expect(section(page, 'Was sonst')).toContainText('Kritische Anlagen');
});

test('the figures of a group are added, and a typing error is told what to write', async ({ page }) => {
	await startNis2(page);
	const answers = {
		...PLAIN,
		'Was macht': ['werkzeugmaschinen'],
		'Wie viele': '10 bis 49',
		'Wie hoch war Ihr Umsatz': 'Bis einschließlich 10',
		'Gehört Ihr Unternehmen zu einer Gruppe': 'Ja',
		'Ist Ihre IT': 'Nein',
	};
	while (!(await headingOf(page)).startsWith('Welche Zahlen')) {
		await answerNis2(page, answers);
		await expect(page.getByRole('heading', { level: 1, name: /\?$/ })).toBeVisible();
	}
	const staff = page.getByRole('group', { name: 'Alle anderen zusammen' }).getByLabel('Beschäftigte');
	await typeOver(staff, 'viele');
	await staff.press('Tab');
	await expect(page.getByRole('alert').filter({ hasText: 'zum Beispiel 49,5' })).toBeVisible();
	await page.getByRole('button', { name: 'Weiter', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: /^Welche Zahlen/ })).toBeVisible();
	await typeOver(staff, '1.250,5');
	await staff.press('Tab');
	await page.getByRole('button', { name: 'Weiter', exact: true }).click();
	await expect(page.getByRole('button', { name: 'Ergebnis drucken' })).toBeVisible();
	await expect(verdict(page)).toContainText('eine wichtige Einrichtung ist');
	await expect(section(page, 'Warum')).toContainText('Zahlen verbundener Unternehmen');
});

test('a roof with solar panels that is set aside makes it a Zweifelsfall', async ({ page }) => {
	await startNis2(page);
	const answers = { ...PLAIN, 'Was macht': ['werkzeugmaschinen'], 'Wie viele': '250 bis 499' };
	while (!(await headingOf(page)).startsWith('Gibt es bei Ihnen')) {
		await answerNis2(page, answers);
		await expect(page.getByRole('heading', { level: 1, name: /\?$/ })).toBeVisible();
	}
	await page.getByLabel('Photovoltaik, die Strom').selectOption('Ja, aber für unser Geschäft unbedeutend');
	await page.getByRole('button', { name: 'Weiter', exact: true }).click();
	await toNis2Result(page, answers);
	await expect(verdict(page)).toContainText('eine wichtige Einrichtung ist');
	await expect(page.getByText('Zweifelsfall', { exact: true })).toBeVisible();
	await expect(section(page, 'Warum')).toContainText('Zählt die außer Betracht gelassene Tätigkeit doch');
});

test('decisions taken in another member state end with its authority', async ({ page }) => {
	await takeNis2(page, {
		'Was macht': ['rechenzentrum'],
		'Wo in der EU': 'In einem anderen',
		'Wie viele': '50 bis 249',
	});
	await expect(verdict(page)).toContainText('ein anderer Staat zuständig ist');
	await expect(section(page, 'Zehn Maßnahmen')).toHaveCount(0);
});

test('whoever does not know gets every result that is possible, and what would decide', async ({ page }) => {
	await takeNis2(page, {
		'Was macht': ['managed service'],
		'Gibt es bei Ihnen': 'weiter',
		'Wie viele': '50 bis 249',
		'Wie hoch': '?',
	});
	await expect(verdict(page)).toContainText('noch mehrere Ergebnisse möglich');
	await expect(page.getByText('besonders wichtige Einrichtung oder wichtige Einrichtung').first()).toBeVisible();
	const open = section(page, 'Warum').getByRole('link', { name: /^Wie hoch war die Bilanzsumme/ });
	await open.click();
	await page.getByRole('radio', { name: 'Bis einschließlich 10' }).check({ force: true });
	await page.getByRole('button', { name: 'Weiter', exact: true }).click();
	await expect(verdict(page)).toContainText('eine wichtige Einrichtung ist');
});
