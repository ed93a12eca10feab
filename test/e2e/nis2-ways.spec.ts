import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { ORIGIN } from './journey/built-site.ts';
import { openResult } from './journey/check-file.ts';
import { keptBy, NOTHING, storedCheck } from './journey/stored-data.ts';
import { expectResult, startCheck } from './journey/take-check.ts';
import {
	answerNis2,
	headingOf,
	type Nis2Answers,
	PLAIN,
	startNis2,
	takeNis2,
	toNis2Result,
} from './journey/take-nis2.ts';
import { watchFaults } from './journey/watch-page.ts';

const MACHINES: Nis2Answers = { ...PLAIN, 'Was macht': ['werkzeugmaschinen'], 'Wie viele': '50 bis 249' };
const verdict = (page: Page) => page.getByRole('heading', { level: 1 });

test('nothing is kept before the visitor agrees, nor in memory', async ({ page }) => {
	await page.goto('/nis2-check/');
	expect(await keptBy(page)).toEqual(NOTHING);
	await takeNis2(page, MACHINES);
	expect(await keptBy(page)).toEqual(NOTHING);
});

test('what was answered in memory can be kept after all, and the self-check finds it', async ({ page }) => {
	await takeNis2(page, MACHINES);
	await page.getByRole('button', { name: 'Auf diesem Gerät merken' }).click();
	await expect(page.getByText('auf diesem Gerät gespeichert und gelten auch im Selbstcheck')).toBeVisible();
	expect((await storedCheck(page))?.profile).toMatchObject({
		beschaeftigte: { value: '50-249' },
		taetigkeit: { value: ['A2-5.4.1'], from: 'nis2' },
	});
	await page.reload();
	await expect(verdict(page)).toContainText('eine wichtige Einrichtung ist');
	await page.goto('/selbstcheck/');
	await expect(verdict(page)).toContainText('Sie haben einen Check vom');
});

test('a stored self-check feeds it, and nothing is asked twice', async ({ page }) => {
	await startCheck(page);
	await page.getByLabel('Wie viele Menschen arbeiten').selectOption({ label: '50 bis 249' });
	await expect(page.getByRole('status').filter({ hasText: 'Gespeichert auf diesem Gerät' })).toBeVisible();
	await page.goto('/nis2-check/');
	await expect(page.getByText('Ihre anderen Checks liefern schon eine Angabe')).toBeVisible();
	await page.getByRole('button', { name: 'NIS2-Check starten' }).click();
	await expect(verdict(page)).toContainText('Niederlassung');
	const asked = await toNis2Result(page, MACHINES);
	expect(asked.join()).not.toContain('Wie viele Menschen');
	await expect(verdict(page)).toContainText('eine wichtige Einrichtung ist');
});

test('the whole way works inside the self-check, with its own history', async ({ page }) => {
	await openResult(page);
	await page.getByRole('link', { name: 'NIS2-Check starten' }).click();
	await expect(page).toHaveURL(/#nis2$/);
	await page.getByRole('button', { name: 'NIS2-Check starten' }).click();
	await expect(page).toHaveURL(/#nis2-frage-niederlassung$/);
	await toNis2Result(page, MACHINES);
	await expect(page).toHaveURL(/#nis2-ergebnis$/);
	await expect(page.getByText(/^Ihr Stand: /).first()).toBeVisible();
	await page.goBack();
	await expect(verdict(page)).toContainText('Wie viele Menschen');
	await page.goForward();
	await page.getByRole('link', { name: 'Zum Ergebnis des Selbstchecks' }).click();
	await expectResult(page);
	await expect(page.getByRole('paragraph').filter({ hasText: 'bis jetzt wahrscheinlich' })).toContainText(
		'wichtige Einrichtung',
	);
	await expect(page.getByRole('link', { name: 'NIS2-Check öffnen' })).toBeVisible();
});

test('the keyboard alone is enough', async ({ page }) => {
	await page.goto('/nis2-check/');
	const start = page.getByRole('button', { name: 'Ohne Speichern starten' });
	await expect(start).toBeEnabled();
	await start.press('Enter');
	await expect(verdict(page)).toBeFocused();
	for (const [digit, heading] of [
		['1', 'Niederlassung'],
		['5', 'besonderen Tätigkeiten'],
		['1', 'öffentlichen Hand'],
	] as const) {
		await expect(verdict(page)).toContainText(heading);
		await page.keyboard.press(digit);
		await expect(page.getByRole('radio', { checked: true })).toBeFocused();
		await page.keyboard.press('Enter');
	}
	await expect(verdict(page)).toContainText('Was macht');
	await page.keyboard.press('Tab');
	const field = page.getByRole('combobox');
	await expect(field).toBeFocused();
	await page.keyboard.type('werkzeugm');
	await expect(field).toHaveAttribute('aria-expanded', 'true');
	const active = await field.getAttribute('aria-activedescendant');
	await expect(page.locator(`[id="${active}"]`)).toContainText('Maschinenbau');
	await page.keyboard.press('Enter');
	await expect(field).toHaveAttribute('aria-expanded', 'false');
	await expect(page.getByRole('button', { name: /^Entfernen.+Maschinenbau/ })).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(verdict(page)).toContainText('nebenbei');
	await expect(verdict(page)).toBeFocused();
	await page.getByRole('button', { name: 'Weiter', exact: true }).press('Enter');
	await expect(verdict(page)).toContainText('gegen Geld');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(verdict(page)).toContainText('Wie viele Menschen');
	await page.keyboard.press('3');
	await page.keyboard.press('Enter');
	await expect(verdict(page)).toContainText('eine wichtige Einrichtung ist');
	await expect(verdict(page)).toBeFocused();
});

test('Back, Forward and reload work at every step of a kept check', async ({ page }) => {
	await startNis2(page, 'device');
	for (let step = 0; step < 3; step += 1) await answerNis2(page, MACHINES);
	const here = await headingOf(page);
	await page.goBack();
	await expect(verdict(page)).toContainText('öffentlichen Hand');
	await expect(page.getByRole('radio', { name: 'Nein, wir sind' })).toBeChecked();
	await page.goForward();
	await expect(verdict(page)).toHaveText(here);
	await page.reload();
	await expect(verdict(page)).toHaveText(here);
});

test('an address of a check that is gone is told so', async ({ page }) => {
	await page.goto('/nis2-check/#ergebnis');
	await expect(page.getByRole('status').filter({ hasText: 'Hier liegt kein gespeicherter Check.' })).toBeVisible();
	await expect(verdict(page)).toHaveText('Gilt NIS2 für Ihr Unternehmen?');
});

test('its requests go to this site only and do not depend on the answers', async ({ browser }) => {
	const lists: string[][] = [];
	for (const answers of [MACHINES, { ...PLAIN, 'Was macht': ['spedition'] }]) {
		const page = await browser.newPage({ baseURL: ORIGIN });
		const seen: string[] = [];
		page.on('request', (request) => seen.push(`${request.method()} ${request.url()}`));
		await takeNis2(page, answers);
		// Chromium may ask for the icon again at every step; how many steps there are is no secret of an address.
		lists.push([...new Set(seen)].sort());
		await page.close();
	}
	expect(lists[0]?.length).toBeGreaterThan(5);
	expect(lists[1]).toEqual(lists[0]);
	for (const address of lists.flat()) expect(address).toMatch(new RegExp(`^GET ${ORIGIN}/[^?#]*$`));
});

test('no console message and no violation of the policy on the way', async ({ context }) => {
	const faults = await watchFaults(context);
	const page = await context.newPage();
	await takeNis2(page, MACHINES);
	expect(faults).toEqual({ console: [], policy: [] });
});

test('the days come as a calendar file that starts today or later', async ({ page }) => {
	await takeNis2(page, MACHINES);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Termine als Kalenderdatei' }).click();
	const file = await download;
	expect(file.suggestedFilename()).toBe('nis2-termine.ics');
	const text = readFileSync(await file.path(), 'utf8');
	expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
	expect(text).toContain('Registrierung');
	const today = new Date().toISOString().slice(0, 10).replaceAll('-', '');
	const days = [...text.matchAll(/^DTSTART;VALUE=DATE:(\d{8})/gm)].map(([, day]) => day ?? '');
	expect(days.length).toBeGreaterThan(1);
	for (const day of days) expect(Number(day)).toBeGreaterThanOrEqual(Number(today) - 1);
});

test('the result prints on at most two pages, without the controls', async ({ page }) => {
	await takeNis2(page, MACHINES);
	const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(2);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('button', { name: 'Ergebnis drucken' })).toBeHidden();
	await expect(page.getByRole('article')).toContainText('eine wichtige Einrichtung ist');
	await expect(page.getByRole('article')).toContainText('Rechtsstand: August 2026');
});

test('past its date of review, the page says so by itself', async ({ page }) => {
	await page.clock.setFixedTime(new Date('2031-01-15T09:00:00'));
	await takeNis2(page, MACHINES);
	await expect(page.getByText('Der Rechtsstand muss neu geprüft werden.')).toBeVisible();
});
