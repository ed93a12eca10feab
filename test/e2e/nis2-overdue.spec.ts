import { expect, type Page, test } from '@playwright/test';
import { setDay } from './journey/find-funding.ts';
import { type Nis2Answers, takeNis2 } from './journey/take-nis2.ts';

const PLANT: Nis2Answers = { 'Gehört eine dieser besonderen': 'Eine kritische Anlage', 'Was macht': ['trinkwasser'] };
const BUILDER: Nis2Answers = { 'Was macht': ['werkzeugmaschinen'], 'Wie viele': '50 bis 249' };
const SMALL: Nis2Answers = {
	'Was macht': ['werkzeugmaschinen'],
	'Wie viele': '10 bis 49',
	'Wie hoch war Ihr Umsatz': 'Bis einschließlich 10',
};
const UNCLEAR: Nis2Answers = { 'Was macht': ['werkzeugmaschinen'], 'Wie viele': '?', 'Wie hoch war Ihr Umsatz': '?' };

const overdue = (page: Page) => page.getByRole('region', { name: /überfällig: Registrierung/i });

for (const [name, answers, title] of [
	['a besonders wichtige Einrichtung', PLANT, 'Überfällig: Registrierung beim BSI'],
	['a wichtige Einrichtung', BUILDER, 'Überfällig: Registrierung beim BSI'],
	['an unclear result', UNCLEAR, 'Möglicherweise überfällig: Registrierung beim BSI'],
] as const) {
	test(`${name} sees the overdue registration first, with the portal, from 07.03.2026 on`, async ({ page }) => {
		await setDay(page, '2026-03-07');
		await takeNis2(page, answers);
		await expect(overdue(page).getByRole('heading', { name: title, exact: true })).toBeVisible();
		await expect(overdue(page)).toContainText('am 06.03.2026 ab (§ 33 Abs. 1 BSIG)');
		const portal = overdue(page).getByRole('link', { name: 'Zum BSI-Portal' });
		await expect(portal).toHaveAttribute('href', 'https://portal.bsi.bund.de/');
		await expect(portal).toHaveAttribute('rel', 'noopener noreferrer');
		await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(title);
		await page.emulateMedia({ media: 'print' });
		await expect(
			page.getByRole('article').filter({ hasText: 'Zum BSI-Portal: https://portal.bsi.bund.de/' }),
		).toBeVisible();
	});

	test(`${name} sees nothing overdue on 06.03.2026`, async ({ page }) => {
		await setDay(page, '2026-03-06');
		await takeNis2(page, answers);
		await expect(page.getByRole('heading', { name: 'Warum' }).first()).toBeVisible();
		await expect(overdue(page)).toHaveCount(0);
	});
}

test('a firm that is not covered sees nothing overdue, whatever the day', async ({ page }) => {
	await setDay(page, '2026-11-30');
	await takeNis2(page, SMALL);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('nicht unmittelbar erfasst');
	await expect(overdue(page)).toHaveCount(0);
});
