import { expect, type FrameLocator, type Page } from '@playwright/test';
import { ORIGIN, readSiteFile } from './journey/built-site.ts';
import { EMBED, PASTED, releasedVersions, test } from './journey/partner-pages.ts';
import { keptBy, NOTHING } from './journey/stored-data.ts';
import { watchFaults } from './journey/watch-page.ts';

const LINES = 'Zwei Zeilen für den HTML-Bereich Ihrer Seite, ohne Leerzeile dazwischen';

async function openConfigurator(page: Page): Promise<FrameLocator> {
	await page.goto('/partner/');
	await page.locator('iframe').scrollIntoViewIfNeeded();
	const preview = page.frameLocator('iframe');
	await expect(preview.getByRole('heading', { name: 'Wie gut ist Ihre IT aufgestellt?' })).toBeVisible();
	return preview;
}

const inCheck = (preview: FrameLocator) => preview.frameLocator('it-selbstcheck iframe');

test('the preview is the real check, by the real loader, under the policy of the site', async ({ context }) => {
	const faults = await watchFaults(context);
	const page = await context.newPage();
	const preview = await openConfigurator(page);
	await expect(inCheck(preview).getByRole('heading', { name: '15 Fragen, etwa vier Minuten.' })).toBeVisible();
	await page.getByLabel('Ihr Eintrag als Partner').selectOption('Muster-IT GmbH (Beispiel)');
	await expect(
		inCheck(preview).getByText('Ihre Antworten sieht Muster-IT GmbH (Beispiel) nicht.', { exact: false }),
	).toBeVisible();
	await page.getByLabel('Inhalt').selectOption('NIS2-Check');
	await expect(inCheck(preview).getByRole('heading', { name: 'Gilt NIS2 für Ihr Unternehmen?' })).toBeVisible();
	await page.getByRole('checkbox', { name: 'Check schon geöffnet zeigen' }).uncheck();
	await page.getByLabel('Text des Links').fill('Jetzt prüfen');
	await expect(preview.getByRole('link', { name: 'Jetzt prüfen' })).toBeVisible();
	expect(faults).toEqual({ console: [], policy: [] });
	expect(await keptBy(page)).toEqual(NOTHING);
});

test('a colour reaches the preview at once, and adds no step to the way back', async ({ page }) => {
	const preview = await openConfigurator(page);
	const button = inCheck(preview).getByRole('button', { name: 'Merken und starten' });
	await expect(button).toBeVisible();
	const steps = await page.evaluate(() => history.length);
	await page.getByRole('textbox', { name: 'Akzent: der nächste Schritt', exact: true }).fill('#0a5c2f');
	await expect(button).toHaveCSS('background-color', 'rgb(10, 92, 47)');
	await page.getByLabel('Ihre Seite ist').selectOption('dunkel');
	await expect(preview.locator('html')).toHaveCSS('background-color', 'rgb(22, 25, 31)');
	expect(await page.evaluate(() => history.length)).toBe(steps);
	expect(await page.getByLabel(LINES).inputValue()).toContain('style="--itk-accent: #0a5c2f"');
});

test('a colour that cannot be read is named with its contrast; one that is none changes nothing', async ({ page }) => {
	await openConfigurator(page);
	const accent = page.getByRole('textbox', { name: 'Akzent: der nächste Schritt', exact: true });
	await expect(page.getByText('Kontrast: Alles ist gut lesbar')).toBeVisible();
	await accent.fill('#ffcc00');
	await expect(page.getByText('Kontrast 1,5 : 1, nötig sind 4,5 : 1.', { exact: false })).toBeVisible();
	await expect(page.getByText('Kontrast: Eine Farbe ist nicht lesbar genug.', { exact: false })).toBeVisible();
	await accent.fill('gelb');
	await expect(accent).toHaveAttribute('aria-invalid', 'true');
	await expect(page.getByText('Eine Farbe steht als # und sechs Zeichen', { exact: false })).toBeVisible();
	expect(await page.getByLabel(LINES).inputValue()).toContain('#ffcc00');
	await page.getByRole('button', { name: 'Alles auf Anfang' }).click();
	expect(await page.getByLabel(LINES).inputValue()).not.toContain('--itk-accent');
});

test('the two lines work as they are, pasted into a page of a partner', async ({ page, context, hosts }) => {
	await openConfigurator(page);
	await page.getByLabel('Inhalt').selectOption('Fördermittel finden');
	await page.getByText('Weitere Einstellungen', { exact: true }).first().click();
	await page.getByRole('checkbox', { name: /mit Prüfsumme festhalten/ }).check();
	const lines = await page.getByLabel(LINES).inputValue();
	const [version = '', hash = ''] = Object.entries(releasedVersions()).at(-1) ?? [];
	expect(lines).toContain(`src="${EMBED}/${version}/loader.js" integrity="${hash}"`);
	expect(lines.split('\n')).toHaveLength(2);

	const pasted = await context.newPage();
	await pasted.goto(`${hosts}/${PASTED}?${new URLSearchParams({ lines })}`);
	await pasted.waitForFunction(() => customElements.get('it-selbstcheck') !== undefined);
	const link = pasted.getByRole('link', { name: 'IT-Selbstcheck starten' });
	await expect(link).toHaveAttribute('href', `${ORIGIN}/foerdermittel/`);
	await link.click();
	await expect(
		pasted
			.frameLocator('it-selbstcheck iframe')
			.getByRole('heading', { name: 'Was könnte Ihr IT-Vorhaben mitbezahlen?' }),
	).toBeVisible();
});

test('the line for builders without scripts works as it is', async ({ page, context, hosts }) => {
	await openConfigurator(page);
	await page.getByRole('tab', { name: 'Nur ein Rahmen' }).click();
	const line = await page.getByLabel('Eine Zeile HTML').inputValue();
	const pasted = await context.newPage();
	await pasted.goto(`${hosts}/${PASTED}?${new URLSearchParams({ lines: line })}`);
	await expect(
		pasted.frameLocator('iframe').getByRole('heading', { name: '15 Fragen, etwa vier Minuten.' }),
	).toBeVisible();
});

test('tabs answer to the keyboard, and copying says what became of it', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openConfigurator(page);
	await page.getByRole('tab', { name: 'Zwei Zeilen' }).focus();
	await page.keyboard.press('End');
	await expect(page.getByRole('tab', { name: 'Link und QR-Code' })).toBeFocused();
	await expect(page.getByRole('tabpanel')).toHaveCount(1);
	await expect(page.getByRole('img', { name: /^QR-Code mit der Adresse/ })).toBeVisible();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('tab', { name: 'Zwei Zeilen' })).toHaveAttribute('aria-selected', 'true');
	await page.getByRole('button', { name: 'Code kopieren' }).click();
	await expect(page.getByText('Kopiert.', { exact: true })).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.getByLabel(LINES).inputValue());
});

test('the QR code is saved as a picture', async ({ page }) => {
	await openConfigurator(page);
	await page.getByRole('tab', { name: 'Link und QR-Code' }).click();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'QR-Code als SVG sichern' }).click();
	expect((await download).suggestedFilename()).toBe('it-selbstcheck-qr.svg');
});

test('without JavaScript every form stands there for the address the site was built for', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/partner/');
	const said = page.getByRole('paragraph').filter({ hasText: 'Ohne JavaScript lässt sich hier nichts einstellen.' });
	await expect(said).toBeVisible();
	await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
	for (const label of [LINES, 'Eine Zeile HTML', 'Link']) {
		await expect(page.getByLabel(label, { exact: true })).toBeVisible();
	}
	const built = /data-embed-host="([^"]+)"/.exec(readSiteFile('/partner/'))?.[1] ?? '';
	expect(await page.getByLabel(LINES).inputValue()).toContain(`src="${built}/v1.js"`);
	await context.close();
});
