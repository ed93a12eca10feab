import AxeBuilder from '@axe-core/playwright';
import catalogue from '@it-kompass/catalogue/de/catalogue.json' with { type: 'json' };
import { expect, type Page } from '@playwright/test';
import { inlineCheck, openInline, test, toInlineQuestion } from './journey/package-pages.ts';
import { answerNext, openCheck, recordEvents, toQuestion } from './journey/partner-pages.ts';
import { watchFaults } from './journey/watch-page.ts';

/** The host's own heading is red and as high as a thumb; only the check is looked at. */
async function expectAccessible(page: Page, selector = 'it-selbstcheck-inline'): Promise<void> {
	const { violations } = await new AxeBuilder({ page })
		.options({ resultTypes: ['violations'] })
		.include(selector)
		.analyze();
	expect(violations).toEqual([]);
}

test('the whole check runs inline under a strict policy, and the page around stays as it was', async ({
	context,
	partner,
}) => {
	const faults = await watchFaults(context);
	const page = await context.newPage();
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	const check = await openInline(page, partner);
	await expect(check.getByText('Andere Programme dieser Seite könnten sie mitlesen')).toBeVisible();
	await expect(check.getByText('verlassen diesen Browser nicht')).toHaveCount(0);
	const before = await page.evaluate(() => [location.href, document.title, history.length, history.state]);
	const events = await recordEvents(page);
	await expectAccessible(page);
	await toInlineQuestion(check);
	await expect(check.locator('h1')).toBeFocused();
	await expect(check.locator('h1')).toHaveAttribute('aria-level', '2');
	await expectAccessible(page);
	for (let question = 1; question <= 15; question += 1) {
		await check
			.getByRole('radio')
			.nth(question % 4)
			.check();
		await check.getByRole('button', { name: 'Weiter' }).click();
	}
	await check.getByRole('button', { name: 'Ergebnis ansehen' }).click();
	await expect(check.getByRole('img', { name: 'Netzdiagramm' })).toBeVisible();
	expect(await check.locator('canvas').evaluate((canvas) => canvas.clientWidth)).toBeGreaterThan(200);
	await expectAccessible(page);

	expect(await page.evaluate(() => [location.href, document.title, history.length, history.state])).toEqual(before);
	const counts = Array.from({ length: 16 }, (_, answered) => `progress {"answered":${answered},"total":15}`);
	expect(await events()).toEqual(['start {}', ...counts, `complete {"version":"${catalogue.version}"}`]);
	expect(requests.filter((url) => !url.startsWith(`${partner}/`))).toEqual([]);
	await page.emulateMedia({ media: 'print' });
	await expect(check.getByRole('button', { name: 'Bericht drucken' })).toBeHidden();
	await expect(check.getByRole('article').getByRole('heading', { name: 'Neun Bereiche' })).toBeVisible();
	expect(faults.policy).toEqual([]);
	expect(faults.console.filter((text) => !text.includes('404'))).toEqual([]);
});

test('styles of the page do not reach the inline check, nor do its small letters', async ({ page, partner }) => {
	const check = await openInline(page, partner);
	const button = check.getByRole('button', { name: 'Merken und starten' });
	const look = await button.evaluate((node) => {
		const { backgroundColor, color, fontSize, textTransform, letterSpacing } = getComputedStyle(node);
		return { backgroundColor, color, fontSize, textTransform, letterSpacing };
	});
	expect(look).toEqual({
		backgroundColor: 'rgb(168, 60, 23)',
		color: 'rgb(255, 255, 255)',
		fontSize: '18px',
		textTransform: 'none',
		letterSpacing: 'normal',
	});
	const heading = check.getByRole('heading', { name: '15 Fragen, etwa vier Minuten.' });
	const [colour, size] = await heading.evaluate((node) => {
		const style = getComputedStyle(node);
		return [style.color, Number.parseFloat(style.fontSize)];
	});
	expect(colour).toBe('rgb(20, 33, 61)');
	expect(size).toBeGreaterThanOrEqual(34);
	expect(await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length)).toBe(2);
});

test('the inline check follows the width of its box, its theme and the colours of the page', async ({
	page,
	partner,
}) => {
	const check = await openInline(page, partner);
	const button = check.getByRole('button', { name: 'Merken und starten' });
	const colour = (property: string) =>
		button.evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);
	await check.evaluate((element) => {
		element.style.setProperty('--itk-accent', '#0a5c2f');
		element.style.width = '300px';
	});
	await expect.poll(() => colour('background-color')).toBe('rgb(10, 92, 47)');
	const [outer, inner] = await check.evaluate((element) => [
		element.clientWidth,
		element.shadowRoot?.firstElementChild?.scrollWidth,
	]);
	expect(inner).toBe(outer);
	await check.evaluate((element) => {
		element.removeAttribute('style');
		element.setAttribute('theme', 'dark');
	});
	await expect.poll(() => colour('background-color')).toBe('rgb(255, 145, 102)');
	await expectAccessible(page);
});

test('keys pressed elsewhere on the page stay there; inside the check a digit chooses', async ({ page, partner }) => {
	const check = await openInline(page, partner);
	await toInlineQuestion(check);
	const phone = page.getByLabel('Ihre Telefonnummer');
	await phone.focus();
	await page.keyboard.press('3');
	await expect(phone).toHaveValue('3');
	await expect(check.getByRole('radio', { checked: true })).toHaveCount(0);
	await check.locator('h1').focus();
	await page.keyboard.press('3');
	await expect(check.getByRole('radio').nth(2)).toBeChecked();
	await check.getByRole('button', { name: 'Alle Daten löschen' }).click();
	await page.keyboard.press('Escape');
	await expect(check.getByRole('button', { name: 'Alle Daten löschen' })).toBeFocused();
});

test('a stored check survives being taken out and put in again, and everything can be deleted', async ({
	page,
	partner,
}) => {
	const check = await openInline(page, partner);
	await toInlineQuestion(check, 'Merken und starten');
	await check.getByRole('radio').first().check();
	await expect(check.getByText('Gespeichert auf diesem Gerät')).toBeVisible();
	await check.evaluate((element) => {
		const place = element.parentElement;
		element.remove();
		place?.append(element);
	});
	await check.getByRole('button', { name: 'Weitermachen' }).click();
	await expect(check.getByText('Frage 2 von 15', { exact: true })).toBeVisible();
	await check.evaluate((element) => Reflect.get(element, 'restart').call(element));
	await expect(check.getByRole('button', { name: 'Weitermachen' })).toBeVisible();
	const address = page.url();
	await check.getByRole('button', { name: 'Alle Daten löschen' }).click();
	await check.getByRole('dialog').getByRole('button', { name: 'Alle Daten löschen' }).click();
	await expect(check.getByText('Ihre Daten sind gelöscht.')).toBeVisible();
	await expect(check.getByRole('button', { name: 'Merken und starten' })).toBeVisible();
	expect(page.url()).toBe(address);
	expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
});

for (const [start, heading] of [
	['voll', /Fragen, etwa \d+ Minuten/],
	['nis2', 'Gilt NIS2 für Ihr Unternehmen?'],
	['foerderung', 'Was könnte Ihr IT-Vorhaben mitbezahlen?'],
	['massnahmen', /^Was zu tun ist/],
] as const) {
	test(`start="${start}" begins inline with something else, and leaves address and title alone`, async ({
		context,
		partner,
	}) => {
		const faults = await watchFaults(context);
		const page = await context.newPage();
		await page.goto(`${partner}/?start=${start}`);
		await expect(inlineCheck(page).getByRole('heading', { name: heading })).toBeVisible();
		if (start === 'foerderung') {
			await inlineCheck(page).getByLabel('Nordrhein-Westfalen', { exact: true }).check();
			await inlineCheck(page).getByLabel('Programme suchen').fill('Penetrationstest');
			await expect(
				inlineCheck(page)
					.getByRole('link', { name: /Digitale Sicherheit/ })
					.first(),
			).toBeVisible();
		}
		expect(page.url()).toBe(`${partner}/?start=${start}`);
		expect(await page.title()).toBe('Muster-IT (Beispiel)');
		expect(faults.policy).toEqual([]);
	});
}

test('where the check cannot run the link stays, and the page is told', async ({ page, partner }) => {
	await page.route('**/open-inline-*.js', (route) => route.abort());
	await page.addInitScript(() => {
		document.addEventListener('itk-error', (event) => {
			document.documentElement.dataset.error = (event as CustomEvent).detail.reason;
		});
	});
	await page.goto(`${partner}/`);
	await expect(page.locator('html')).toHaveAttribute('data-error', 'loading');
	await expect(page.getByRole('link', { name: 'IT-Selbstcheck starten' })).toBeVisible();
});

for (const [name, path] of [
	['copied beside the page', 'kopiert.html'],
	['packed by the bundler', 'rahmen.html'],
] as const) {
	test(`a frame from the partner’s own host, ${name}, runs under the same policy`, async ({ context, partner }) => {
		const faults = await watchFaults(context);
		const page = await context.newPage();
		const requests: string[] = [];
		page.on('request', (request) => requests.push(request.url()));
		await page.goto(`${partner}/${path}`);
		const frame = await openCheck(page);
		await expect(frame.getByText('Ihre Antworten verlassen diesen Browser nicht.')).toHaveCount(0);
		await expect(frame.getByText(/Ihre Antworten sieht .* nicht/)).toHaveCount(0);
		await expect(frame.getByText('Andere Programme dieser Seite könnten sie mitlesen')).toBeVisible();
		await toQuestion(frame);
		await answerNext(frame);
		expect(requests.filter((url) => !url.startsWith(`${partner}/`))).toEqual([]);
		expect(faults.policy).toEqual([]);
	});
}
