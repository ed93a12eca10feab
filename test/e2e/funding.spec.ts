import { AxeBuilder } from '@axe-core/playwright';
import { valuesOf } from '@it-kompass/scoring/profile';
import { expect, type Page, test } from '@playwright/test';
import { answerAsSaxonFirm, expectPrograms, group, next, openFinder, setDay, TODAY } from './journey/find-funding.ts';
import { keptBy, NOTHING, storedCheck } from './journey/stored-data.ts';
import { typeOver } from './journey/type-over.ts';
import { tabStops } from './journey/visible-focus.ts';
import { watchFaults } from './journey/watch-page.ts';

const BAFA = '/foerdermittel/bund-bafa-unternehmensberatung/';
const SACHSEN = '/foerdermittel/sn-digitalisierung-zuschuss/';

const status = (page: Page) => page.getByRole('main').locator('[data-funding-status]').first();

test('a Saxon firm sees what fits, what is possible, what does not fit and why, and what has ended', async ({
	page,
	context,
}) => {
	const faults = await watchFaults(context);
	await openFinder(page);
	await answerAsSaxonFirm(page);
	await expect(page.getByRole('status').filter({ hasText: 'könnte' })).toBeVisible();
	const fits = await group(page, 'Könnte passen');
	await expect(fits.getByRole('link', { name: /§ 82 SGB III/ }).first()).toBeVisible();
	const possible = await group(page, 'Möglich');
	const saxony = possible.getByRole('listitem').filter({ hasText: 'FRL Digi-Z' });
	await expect(saxony).toContainText('Quellen widersprechen sich');
	await expect(saxony).toContainText('Erst Antrag, dann Auftrag');
	const no = await group(page, 'Passt nicht');
	await expect(no.getByRole('listitem').filter({ hasText: 'MID-Digitale Sicherheit' })).toContainText(
		'Nur für Vorhaben in Nordrhein-Westfalen.',
	);
	await expect(no.getByRole('listitem').filter({ hasText: 'KfW 511' })).toContainText('Das ist ein Darlehen.');
	const ended = await group(page, 'Beendet');
	await expect(ended.getByRole('listitem').filter({ hasText: 'go-digital' })).toContainText('Beendet seit 31.12.2024.');
	await expect(page.getByRole('main')).not.toContainText('Sie erhalten');
	expect(await keptBy(page)).toEqual(NOTHING);
	expect(new URL(page.url()).hash).toMatch(/^#(frage-[a-z-]+|ergebnis)$/);
	expect(faults).toEqual({ console: [], policy: [] });
});

test('every question can be left out, and the one that clears most is offered', async ({ page }) => {
	await openFinder(page);
	for (let asked = 0; asked < 10; asked += 1) await next(page);
	await expect(page.getByRole('heading', { name: 'Alle Fragen sind gestellt, nicht alle beantwortet.' })).toBeVisible();
	await expect(page.getByText(/^Nicht bekannt: Bundesland, Zahl der Beschäftigten,/).first()).toBeVisible();
	await page.getByRole('button', { name: /^Beantworten ?: Darlehen/ }).click();
	const offer = page.getByText('Am meisten klärt gerade:');
	await expect(offer).toContainText('Vorhaben');
	await offer.getByRole('button').click();
	await expect(page.getByRole('heading', { name: 'Was haben Sie vor?' })).toBeFocused();
});

test('a wrong figure is refused in words and nothing is lost', async ({ page }) => {
	await openFinder(page);
	await next(page);
	const figure = page.getByLabel('Genaue Zahl, wenn Sie sie kennen');
	await typeOver(figure, 'achtzig');
	await figure.blur();
	await expect(page.getByRole('alert')).toContainText('Bitte eine Zahl');
	await expect(figure).toHaveValue('achtzig');
	await typeOver(figure, '1.200');
	await figure.blur();
	await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0);
	await expect(page.getByRole('radio', { name: '500 oder mehr' })).toBeChecked();
});

for (const [day, text] of [
	['2026-12-30', 'Endet am 31.12.2026, noch 1 Tag'],
	['2026-12-31', 'Endet am 31.12.2026, heute ist der letzte Tag'],
	['2027-01-01', 'Beendet seit 31.12.2026.'],
] as const) {
	test(`on ${day} the page of a programme that ends says: ${text}`, async ({ page }) => {
		await setDay(page, day);
		await page.goto(BAFA);
		await expect(status(page)).toHaveText(text);
		await expect(page.getByRole('heading', { name: 'So gehen Sie vor' })).toBeVisible({ visible: day < '2027' });
		await openFinder(page, { day, hash: '#suche=Unternehmensberatungen' });
		const place = await group(page, day < '2027' ? 'Angaben fehlen' : 'Beendet');
		await expect(place.getByRole('listitem').filter({ hasText: 'Unternehmensberatungen für KMU' })).toBeVisible();
	});
}

for (const [day, text] of [
	['2027-02-20', 'Geprüft am 22.11.2026'],
	['2027-02-21', 'Zuletzt geprüft am 22.11.2026 – bitte bestätigen'],
	['2027-05-21', 'Zuletzt geprüft am 22.11.2026 – bitte bestätigen'],
	['2027-05-22', 'Status ungeprüft. Vor der Planung bei SAB nachfragen.'],
] as const) {
	test(`on ${day} the badge of a programme checked on 22.11.2026 says: ${text}`, async ({ page }) => {
		await setDay(page, day);
		await page.goto(SACHSEN);
		await expect(status(page)).toHaveText(text);
		await openFinder(page, { day, hash: '#suche=FRL' });
		const row = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /FRL Digi-Z/ }) });
		await expect(row).toContainText(text);
		await expect(row.getByText('35 bis 60 %').first()).toBeVisible({ visible: day < '2027-05-22' });
	});
}

for (const [words, title, name] of [
	['Firewall', 'Angaben fehlen', /./],
	['Pentest', 'Angaben fehlen', /MID-Digitale Sicherheit/],
	['Notebooks', 'Angaben fehlen', /KfW 511/],
	['go-digital', 'Beendet', /go-digital/],
	['KfW 380', 'Beendet', /Nachfolger: ERP-Förderkredit Digitalisierung/],
] as const) {
	test(`a search for ${words} finds it under ${title}`, async ({ page }) => {
		await openFinder(page);
		await page.getByRole('searchbox', { name: 'Programme suchen' }).fill(words);
		const found = await group(page, title);
		await expect(found.getByRole('listitem').filter({ hasText: name }).first()).toBeVisible();
		expect(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('suche')).toBe(words);
		expect(new URL(page.url()).search).toBe('');
	});
}

test('a search that finds nothing says so', async ({ page }) => {
	await openFinder(page, { hash: '#suche=Zeppelin' });
	await expect(page.getByRole('heading', { name: 'Nichts gefunden, was passen könnte.' })).toBeVisible();
});

test('a link carries the answers behind the # and only when asked; another browser reads it', async ({
	page,
	browser,
}) => {
	await openFinder(page);
	await answerAsSaxonFirm(page);
	expect(new URL(page.url()).hash).toMatch(/^#(frage-[a-z-]+|ergebnis)$/);
	await page.getByRole('button', { name: 'Link zu dieser Suche' }).click();
	const link = await page.getByLabel(/^Der Link enthält Ihre Angaben/).inputValue();
	expect(new URL(link).search).toBe('');
	expect(new URLSearchParams(new URL(link).hash.slice(1)).get('bundesland')).toBe('sachsen');
	const headline = await page.getByRole('heading', { name: /könnten? passen\.$/ }).textContent();
	const other = await browser.newPage();
	await setDay(other, TODAY);
	await other.goto(link);
	await expect(other.getByRole('heading', { name: String(headline) })).toBeVisible();
	expect(await keptBy(other)).toEqual(NOTHING);
	// The link leads to the first question that leaves something open; what is known is folded there.
	await other.getByText(/^Ihre Angaben \(/).click();
	await other.getByRole('button', { name: /^Ändern ?: Darlehen/ }).click();
	await other.getByRole('radio', { name: 'Ja', exact: true }).check();
	await expect.poll(() => new URL(other.url()).hash).toMatch(/^#frage-[a-z-]+$/);
	await other.close();
});

test('answers are kept only after consent, survive reload and Back, and the check knows them', async ({ page }) => {
	await openFinder(page);
	await page.getByRole('radio', { name: 'Sachsen', exact: true }).check();
	await expect(page.getByText('Ohne Speichern: Beim Verlassen')).toBeVisible();
	expect(await keptBy(page)).toEqual(NOTHING);
	await page.getByRole('button', { name: 'Auf diesem Gerät merken' }).click();
	await expect(page.getByText('Gespeichert auf diesem Gerät')).toBeVisible();
	expect(valuesOf((await storedCheck(page))?.profile ?? {})).toEqual({ bundesland: 'sachsen' });
	await next(page);
	await page.getByRole('radio', { name: '50 bis 249' }).check();
	await expect.poll(async () => (await storedCheck(page))?.profile.beschaeftigte?.value).toBe('50-249');
	await page.reload();
	await expectPrograms(page);
	await expect(page.getByText('Ihre Angaben (1 von 10 vollständig)')).toBeVisible();
	await page.goto(SACHSEN);
	await page.goBack();
	await expect(page.getByText('Ihre Angaben (1 von 10 vollständig)')).toBeVisible();
	await page.goto('/selbstcheck/#angaben');
	await expect(page.getByLabel('Wie viele Menschen arbeiten')).toHaveValue('50-249');
});

test('a link does not overwrite a kept check', async ({ page }) => {
	await openFinder(page);
	await page.getByRole('radio', { name: 'Sachsen', exact: true }).check();
	await page.getByRole('button', { name: 'Auf diesem Gerät merken' }).click();
	await expect(page.getByText('Gespeichert auf diesem Gerät')).toBeVisible();
	await page.goto('/methodik/');
	await openFinder(page, { hash: '#bundesland=bayern' });
	await page.getByRole('button', { name: 'Mit den Angaben aus dem Link suchen' }).click();
	await page.getByText('Ihre Angaben (1 von 10 vollständig)').click();
	await expect(page.getByRole('definition').filter({ hasText: 'Bayern' })).toBeVisible();
	expect(valuesOf((await storedCheck(page))?.profile ?? {})).toEqual({ bundesland: 'sachsen' });
});

test('the list can be prepared and printed, with every amount beside its date', async ({ page }) => {
	await openFinder(page, { hash: '#bundesland=sachsen' });
	await page.getByRole('searchbox', { name: 'Programme suchen' }).fill('FRL');
	await page.getByRole('checkbox', { name: /^Auf die Merkliste ?: Digitalisierung Zuschuss/ }).check();
	await page.getByText('Fragen an die Förderstelle: Digitalisierung Zuschuss').click();
	await expect(page.getByLabel(/^Text zum Kopieren/)).toHaveValue(/Was zählt als Beginn des Vorhabens/);
	await page.emulateMedia({ media: 'print' });
	const paper = page.getByRole('article').filter({ has: page.getByRole('heading', { name: 'Merkliste Förderung' }) });
	await expect(paper).toContainText('Erst Antrag, dann Auftrag.');
	await expect(paper).toContainText('Satz: 35 bis 60 % (Quelle von 2022)');
	await expect(page.getByRole('searchbox')).toBeHidden();
	expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
});

test('a lost connection is told, and tried again', async ({ page }) => {
	const programmes = /\/funding\.[^/]+\.js$/;
	await page.route(programmes, (route) => route.abort());
	await page.goto('/foerdermittel/');
	await expect(page.getByRole('alert')).toContainText('Die Programme ließen sich nicht laden.');
	await expect(page.getByRole('button', { name: 'Noch einmal versuchen' })).toBeEnabled();
});

test('keyboard alone answers, moves on and reaches every stop in sight', async ({ page }) => {
	await openFinder(page);
	await page.getByRole('radio', { name: 'Baden-Württemberg' }).focus();
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('radio', { name: 'Bayern' })).toBeChecked();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Wie viele Menschen arbeiten in Ihrem Unternehmen?' })).toBeFocused();
	const stops = await tabStops(page);
	expect(stops.filter(({ isVisible }) => !isVisible)).toEqual([]);
	expect(stops.length).toBeGreaterThan(30);
});

for (const colorScheme of ['light', 'dark'] as const) {
	for (const width of [320, 1280]) {
		test(`the answered finder has no barrier at ${width} px, ${colorScheme}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.setViewportSize({ width, height: 800 });
			await openFinder(page, {
				hash: '#bundesland=sachsen&beschaeftigte=50-249&foerderung-vorhaben-penetrationstest=ja',
			});
			for (const summary of await page.locator('.finder summary:visible').all()) await summary.click();
			const { violations } = await new AxeBuilder({ page })
				.options({ resultTypes: ['violations'] })
				.setLegacyMode()
				.analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
			const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(overflow).toBeLessThanOrEqual(0);
		});
	}
}

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the list of all programmes stands with status and leads to each', async ({ page }) => {
		await page.goto('/foerdermittel/');
		await page.getByRole('link', { name: 'alle Programme als Liste' }).click();
		await page.locator('#alle summary').first().click();
		await page.getByRole('link', { name: 'INQA-Coaching' }).first().click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('INQA');
		await expect(status(page)).not.toBeEmpty();
		await expect(page.getByRole('heading', { name: 'Belege' })).toBeVisible();
	});
});
