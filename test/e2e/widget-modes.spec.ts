import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { EMBED } from './journey/partner-pages.ts';
import { watchFaults } from './journey/watch-page.ts';

/** The frame's own page, as a partner without scripts shows it. */
async function openMode(page: Page, start: string): Promise<void> {
	await page.goto(`${EMBED}/embed/v1/?start=${start}`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** The main region is that of the partner's page; the frame is a part of it. */
async function expectAccessible(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page })
		.options({ resultTypes: ['violations'] })
		.disableRules(['landmark-one-main', 'region'])
		.analyze();
	expect(violations).toEqual([]);
}

test('the NIS2 check runs in the frame', async ({ context }) => {
	const faults = await watchFaults(context);
	const page = await context.newPage();
	await openMode(page, 'nis2');
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Ohne Speichern starten' }).click();
	const first = page.getByRole('heading', { level: 1, name: /\?$/ });
	const question = await first.textContent();
	await page.getByRole('radio').first().check();
	await page.getByRole('button', { name: 'Weiter', exact: true }).click();
	await expect(first).not.toHaveText(question ?? '');
	expect(faults.policy).toEqual([]);
});

test('the funding finder runs in the frame, and its programmes open on the site in a new tab', async ({ context }) => {
	const faults = await watchFaults(context);
	const page = await context.newPage();
	await openMode(page, 'foerderung');
	await page.getByLabel('Nordrhein-Westfalen', { exact: true }).check();
	await page.getByLabel('Programme suchen').fill('Penetrationstest');
	const programme = page.getByRole('link', { name: /Digitale Sicherheit/ }).first();
	await expect(programme).toHaveAttribute('href', /^https:\/\/.*\/foerdermittel\/nw-mid-digitale-sicherheit\/$/);
	await expectAccessible(page);
	expect(faults.policy).toEqual([]);
});

test('the measures stand in the frame and can be narrowed down', async ({ page }) => {
	await openMode(page, 'massnahmen');
	const status = page.getByRole('status');
	const all = await status.textContent();
	await page.getByLabel('Aufwand').selectOption('bis 1 Tag');
	await expect(status).not.toHaveText(all ?? '');
	await expectAccessible(page);
});

test('the full check starts in the frame', async ({ page }) => {
	await openMode(page, 'voll');
	await page.getByRole('button', { name: /Ohne Speichern/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});
