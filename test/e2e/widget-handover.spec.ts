import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { adoptFile, checkFile } from './journey/check-file.ts';
import { answerNext, checkIn, openCheck, test } from './journey/partner-pages.ts';

const PARTNER = 'Muster-IT GmbH (Beispiel)';
const CONTACT = 'https://muster-it.example/kontakt/';
const GIVE = `Ergebnis an ${PARTNER} geben`;
const EXACTLY = 'Genau dieser Text, sonst nichts';

/** The check of this build in the frame of a partner, at its start. */
async function openAt(page: Page, address: string): Promise<FrameLocator> {
	await page.goto(address);
	await page.locator('it-selbstcheck').evaluate((element) => element.setAttribute('partner', 'muster-it'));
	return openCheck(page);
}

/** The result of a firm of 50 to 249, from a file, without the way there. */
async function toResultAt(page: Page, address: string): Promise<FrameLocator> {
	const frame = await openAt(page, address);
	const { check, ...file } = checkFile(Array.from({ length: 15 }, () => 2));
	const profile = { beschaeftigte: { value: '50-249', from: 'selbstcheck', at: check.updatedAt } };
	await adoptFile(frame, JSON.stringify({ ...file, check: { ...check, profile } }), 'memory');
	return showResult(frame);
}

async function showResult(frame: FrameLocator): Promise<FrameLocator> {
	await frame.getByRole('button', { name: 'Ergebnis ansehen' }).click();
	await expect(frame.getByRole('button', { name: 'Bericht drucken' })).toBeVisible();
	return frame;
}

async function openDialog(frame: FrameLocator): Promise<Locator> {
	await frame.getByRole('button', { name: GIVE }).click();
	const dialog = frame.getByRole('dialog', { name: GIVE });
	await expect(dialog).toBeVisible();
	return dialog;
}

/** The partner's own contact page, with the lines our page for partners tells him to put there. */
async function serveContactPage(page: Page): Promise<readonly { readonly url: string; readonly referer: string }[]> {
	await page.goto('/partner/');
	const lines = await page
		.getByRole('figure')
		.filter({ hasText: 'Für Ihre Kontaktseite' })
		.getByRole('code')
		.textContent();
	expect(lines).toContain('it-kompass');
	const seen: { url: string; referer: string }[] = [];
	await page.context().route(`${CONTACT}**`, async (route) => {
		const { referer = '' } = await route.request().allHeaders();
		seen.push({ url: route.request().url(), referer });
		await route.fulfill({ body: `<!doctype html><title>Kontakt</title>${lines}`, contentType: 'text/html' });
	});
	return seen;
}

test('a visitor gives a partner what he ticked, word for word, and nothing else', async ({ page, hosts }) => {
	const seen = await serveContactPage(page);
	const frame = await openAt(page, `${hosts}/partner.html`);
	await frame.getByRole('button', { name: 'Ohne Speichern starten' }).click();
	await frame.getByLabel('Wie viele Menschen arbeiten in Ihrem Unternehmen?').selectOption('50 bis 249');
	await frame.getByRole('button', { name: 'Weiter' }).click();
	for (let question = 1; question <= 15; question += 1) await answerNext(frame);
	await showResult(frame);
	const dialog = await openDialog(frame);
	await expect(dialog.getByRole('checkbox', { checked: true })).toHaveCount(0);
	await expect(dialog.getByLabel(EXACTLY)).toHaveCount(0);

	await dialog.getByRole('checkbox', { name: 'Stufe je Bereich' }).check();
	await dialog.getByRole('checkbox', { name: 'Größe des Betriebs (Beschäftigte: 50 bis 249)' }).check();
	await dialog.getByRole('checkbox', { name: 'Dass Sie ein Gespräch wünschen' }).check();
	await dialog.getByLabel('Wie sind Sie zu erreichen?', { exact: false }).fill('Frau Muster, 0000 & 1 # „abends“');
	const text = await dialog.getByLabel(EXACTLY).inputValue();
	expect(text).toMatch(/Steuerung: \d /);
	expect(text).toContain('Beschäftigte: 50 bis 249');
	expect(text).toContain('Zu erreichen: Frau Muster, 0000 & 1 # „abends“');
	expect(text).not.toMatch(/Maßnahmen|Antworten/);

	const opened = page.context().waitForEvent('page');
	await dialog.getByRole('link', { name: 'Kontaktseite öffnen' }).click();
	const contact = await opened;
	await expect(contact.getByRole('textbox')).toHaveValue(text);
	expect(contact.url()).toBe(CONTACT);
	expect(await contact.evaluate(() => window.opener)).toBeNull();
	expect(seen).toEqual([{ url: CONTACT, referer: '' }]);
});

test('answers are given one by one, and leave when they are unticked', async ({ page, hosts }) => {
	const frame = await toResultAt(page, `${hosts}/partner.html`);
	const dialog = await openDialog(frame);
	await dialog.getByText('Einzelne Antworten dazu: 0 von 15 gewählt').click();
	const ticks = dialog.locator('details').getByRole('checkbox');
	await expect(ticks).toHaveCount(15);
	await ticks.nth(2).check();
	await ticks.nth(9).check();
	await expect(dialog.getByText('2 von 15 gewählt')).toBeVisible();
	expect((await dialog.getByLabel(EXACTLY).inputValue()).split('\n')).toHaveLength(5);
	await ticks.nth(2).uncheck();
	expect((await dialog.getByLabel(EXACTLY).inputValue()).split('\n')).toHaveLength(4);
});

test('mail and file carry the same text, and none of the ways opens empty', async ({ page, hosts }) => {
	const frame = await toResultAt(page, `${hosts}/partner.html`);
	const dialog = await openDialog(frame);
	for (const way of ['Kontaktseite öffnen', 'E-Mail schreiben']) {
		await dialog.getByRole('link', { name: way }).click();
		await expect(dialog.getByRole('alert')).toHaveText(`Haken Sie zuerst an, was ${PARTNER} erfahren soll.`);
	}
	expect(page.context().pages()).toHaveLength(1);

	await dialog.getByRole('checkbox', { name: 'Die wichtigsten Maßnahmen' }).check();
	await expect(dialog.getByRole('alert')).toBeHidden();
	const text = await dialog.getByLabel(EXACTLY).inputValue();
	const mail = new URL((await dialog.getByRole('link', { name: 'E-Mail schreiben' }).getAttribute('href')) ?? '');
	expect(mail.pathname).toBe('kontakt@muster-it.example');
	expect(mail.searchParams.get('body')).toBe(text.replaceAll('\n', '\r\n'));
	const download = page.waitForEvent('download');
	await dialog.getByRole('button', { name: 'Als Textdatei sichern' }).click();
	const file = await download;
	expect(file.suggestedFilename()).toMatch(/^it-selbstcheck-\d{4}-\d\d-\d\d\.txt$/);
	expect(readFileSync(await file.path(), 'utf8')).toBe(text);
});

test('the host page learns nothing of it, and closing gives nothing', async ({ page, hosts }) => {
	const frame = await toResultAt(page, `${hosts}/recorder.html`);
	const dialog = await openDialog(frame);
	await dialog.getByRole('checkbox', { name: 'Stufe je Bereich' }).check();
	await dialog.getByRole('checkbox', { name: 'Dass Sie ein Gespräch wünschen' }).check();
	await dialog.getByLabel('Wie sind Sie zu erreichen?', { exact: false }).fill('Kanarienvogel 4711');
	await frame.locator('body').press('Escape');
	await expect(dialog).toBeHidden();
	await expect(frame.getByRole('button', { name: GIVE })).toBeFocused();
	const again = await openDialog(frame);
	await expect(again.getByRole('checkbox', { checked: true })).toHaveCount(0);
	const recorded = (await page.evaluate(() => Reflect.get(window, 'recorded') as string[])).join('\n');
	expect(recorded).toContain('itk-complete');
	expect(recorded).not.toMatch(/Kanarienvogel|4711|ungeregelt|reaktiv|geregelt|Steuerung/);
});

test('a dialog stays where it opened while the host page is scrolled, so that no click misses', async ({
	page,
	hosts,
}) => {
	const frame = await toResultAt(page, `${hosts}/partner.html`);
	const dialog = await openDialog(frame);
	await page.evaluate(() => scrollBy(0, 150));
	const tick = dialog.getByRole('checkbox', { name: 'Stufe je Bereich' });
	const { x = 0, y = 0 } = (await tick.boundingBox()) ?? {};
	await page.mouse.move(x + 8, y + 8);
	await page.mouse.down();
	await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
	await page.mouse.up();
	await expect(tick).toBeChecked();
});

test('the dialog is open to keyboard and screen reader, at 320 pixels too', async ({ page, hosts }) => {
	const frame = await toResultAt(page, `${hosts}/partner.html`);
	await frame.getByRole('button', { name: GIVE }).focus();
	await page.keyboard.press('Enter');
	const dialog = frame.getByRole('dialog', { name: GIVE });
	await dialog.getByRole('checkbox', { name: 'Stufe je Bereich' }).focus();
	await page.keyboard.press('Space');
	await expect(dialog.getByLabel(EXACTLY)).toBeVisible();
	for (const width of [320, 1280]) {
		await page.setViewportSize({ width, height: 640 });
		await expect
			.poll(() =>
				checkIn(page)
					.locator('html')
					.evaluate((html) => html.scrollWidth - html.clientWidth),
			)
			.toBeLessThanOrEqual(0);
		const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	}
});

test('without a partner there is nobody to give a result to, whatever an address says', async ({ page, hosts }) => {
	await page.goto(`${hosts}/plain.html`);
	await page
		.locator('it-selbstcheck')
		.evaluate((element) => element.setAttribute('partner', 'https-boese-example-konto'));
	const frame = await openCheck(page);
	await adoptFile(frame, JSON.stringify(checkFile()), 'memory');
	await showResult(frame);
	await expect(frame.getByRole('heading', { name: 'Was jetzt zählt' })).toBeVisible();
	await expect(frame.getByRole('button', { name: /^Ergebnis an/ })).toHaveCount(0);
});
