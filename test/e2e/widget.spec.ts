import catalogue from '@it-kompass/catalogue/de/catalogue.json' with { type: 'json' };
import { expect } from '@playwright/test';
import { ORIGIN } from './journey/built-site.ts';
import {
	answerNext,
	checkIn,
	EMBED,
	expectStart,
	heights,
	openCheck,
	recordEvents,
	test,
	toQuestion,
} from './journey/partner-pages.ts';
import { keptBy, NOTHING } from './journey/stored-data.ts';
import { watchFaults } from './journey/watch-page.ts';

test('before the click a partner page loads one file from us, and keeps nothing', async ({ page, hosts }) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await page.goto(`${hosts}/plain.html`);
	await expect(page.getByRole('link', { name: 'IT-Selbstcheck starten' })).toBeVisible();
	await page.waitForFunction(() => customElements.get('it-selbstcheck') !== undefined);
	expect(requests.filter((url) => !url.startsWith(hosts))).toEqual([`${EMBED}/v1.js`]);
	await openCheck(page);
	expect(await keptBy(page)).toEqual(NOTHING);
});

test('nothing on the host moves when the check opens and grows', async ({ page, hosts }) => {
	await page.addInitScript(() => {
		const shifts: number[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				if (!Reflect.get(entry, 'hadRecentInput')) shifts.push(Number(Reflect.get(entry, 'value')));
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.route(`${EMBED}/embed/**`, async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 300));
		await route.continue();
	});
	for (const size of [
		{ width: 360, height: 640 },
		{ width: 1280, height: 700 },
	]) {
		await page.setViewportSize(size);
		await page.goto(`${hosts}/plain.html`);
		const frame = await openCheck(page);
		await toQuestion(frame, 'Ohne Speichern starten');
		expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([]);
	}
});

for (const width of [320, 768, 1280]) {
	test(`the frame is as high as its content at ${width} pixels, on every step`, async ({ page, hosts }) => {
		await page.setViewportSize({ width, height: 480 });
		await page.goto(`${hosts}/plain.html`);
		const frame = await openCheck(page);
		const expectFit = async () => {
			await expect
				.poll(async () => {
					const { frame: height, content } = await heights(page);
					return Math.abs(height - Math.max(content, 480));
				})
				.toBeLessThanOrEqual(1);
			const inner = await frame
				.locator('html')
				.evaluate((html) => [html.scrollHeight - html.clientHeight, html.scrollWidth - html.clientWidth]);
			expect(inner).toEqual([0, 0]);
		};
		await expectFit();
		await toQuestion(frame);
		await expectFit();
		await frame.locator('summary').first().click();
		await expectFit();
		await frame.getByRole('button', { name: 'Zurück' }).click();
		await expectFit();
	});
}

test('events tell how far a check is, and nothing else', async ({ page, hosts }) => {
	await page.goto(`${hosts}/plain.html`);
	const events = await recordEvents(page);
	const frame = await openCheck(page);
	await toQuestion(frame);
	for (let question = 1; question <= 15; question += 1) await answerNext(frame);
	await frame.getByRole('button', { name: 'Ergebnis ansehen' }).click();
	await expect(frame.getByRole('button', { name: 'Bericht drucken' })).toBeVisible();
	await frame.getByRole('button', { name: 'Alle Daten löschen' }).click();
	await frame.getByRole('dialog').getByRole('button', { name: 'Alle Daten löschen' }).click();
	await expect(frame.getByText('Ihre Daten sind gelöscht.')).toBeVisible();
	const counts = Array.from({ length: 16 }, (_, answered) => `progress {"answered":${answered},"total":15}`);
	expect(await events()).toEqual([
		'ready {}',
		'start {}',
		...counts,
		`complete {"version":"${catalogue.version}"}`,
		'reset {}',
		'ready {}',
	]);
});

test('a tool that records the host page gets no answer', async ({ page, hosts }) => {
	await page.goto(`${hosts}/recorder.html`);
	const frame = await openCheck(page);
	await toQuestion(frame);
	const statements = await frame.locator('label').allTextContents();
	const heading = await frame.locator('h1').textContent();
	await answerNext(frame);
	await frame.locator('body').press('3');
	const recorded = (await page.evaluate(() => Reflect.get(window, 'recorded') as string[])).join('\n');
	expect(recorded).toContain('IT-Selbstcheck starten');
	expect(recorded).toContain('itk-progress {"answered":1,"total":15}');
	for (const text of [heading ?? '', ...statements.map((one) => one.trim().replace(/^\S\s+/, ''))]) {
		expect(text.length).toBeGreaterThan(8);
		expect(recorded).not.toContain(text);
	}
	expect(recorded).not.toMatch(/keydown [0-9]|radio|schriftlich/);
});

test('the recorder would have seen answers in a page of the host itself', async ({ page, hosts }) => {
	await page.goto(`${hosts}/recorder.html`);
	await page.evaluate(() => {
		const label = document.createElement('label');
		label.textContent = 'Eine gepflanzte Antwort';
		document.body.append(label);
	});
	await page.keyboard.press('3');
	const recorded = (await page.evaluate(() => Reflect.get(window, 'recorded') as string[])).join('\n');
	expect(recorded).toContain('Eine gepflanzte Antwort');
	expect(recorded).toContain('keydown 3');
});

test('opening takes no focus by itself; the click gives it to the frame', async ({ page, hosts }) => {
	await page.goto(`${hosts}/visible.html`);
	await page.mouse.wheel(0, 2500);
	await expectStart(page);
	expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
	await page.goto(`${hosts}/plain.html`);
	await openCheck(page);
	expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IT-SELBSTCHECK');
});

test('a turned page begins at its top, wherever the visitor had scrolled to', async ({ page, hosts }) => {
	await page.setViewportSize({ width: 800, height: 500 });
	await page.goto(`${hosts}/plain.html`);
	const frame = await openCheck(page);
	await toQuestion(frame);
	await frame.getByRole('button', { name: 'Überspringen' }).scrollIntoViewIfNeeded();
	await frame.getByRole('button', { name: 'Überspringen' }).click();
	await expect(frame.getByText('Frage 2 von 15', { exact: true })).toBeVisible();
	await expect
		.poll(() => page.locator('it-selbstcheck').evaluate((element) => Math.round(element.getBoundingClientRect().top)))
		.toBeGreaterThanOrEqual(-1);
	await expect(frame.locator('h1')).toBeFocused();
});

test('a dialog lies where the visitor looks, not in the middle of a long frame', async ({ page, hosts }) => {
	await page.setViewportSize({ width: 800, height: 500 });
	await page.goto(`${hosts}/plain.html`);
	const frame = await openCheck(page);
	await toQuestion(frame);
	await frame.getByRole('button', { name: 'Alle Daten löschen' }).scrollIntoViewIfNeeded();
	await frame.getByRole('button', { name: 'Alle Daten löschen' }).click();
	await expect(frame.getByRole('dialog').getByRole('button', { name: 'Abbrechen' })).toBeInViewport();
	await expect(frame.getByRole('dialog').getByRole('heading')).toBeInViewport();
});

test('links lead to the site in a new tab that knows nothing of the host', async ({ page, hosts, context }) => {
	await context.route('https://it-kompass.example/**', (route) => route.fulfill({ body: 'Methodik' }));
	await page.goto(`${hosts}/plain.html`);
	await openCheck(page);
	const opened = context.waitForEvent('page');
	await checkIn(page).getByRole('link', { name: 'IT-Kompass' }).click();
	const tab = await opened;
	await tab.waitForLoadState();
	expect(await tab.evaluate(() => [document.referrer, window.opener])).toEqual(['', null]);
	expect(new URL(tab.url()).hostname).toBe('it-kompass.example');
});

test('the whole check in a frame violates no policy and logs no error, on the host or inside', async ({
	context,
	hosts,
}) => {
	const faults = await watchFaults(context);
	const page = await context.newPage();
	await page.goto(`${hosts}/strict-csp.html`);
	const frame = await openCheck(page);
	await toQuestion(frame);
	for (let question = 1; question <= 15; question += 1) await answerNext(frame, (question % 4) + 1);
	await frame.getByRole('button', { name: 'Ergebnis ansehen' }).click();
	await expect(frame.getByRole('img', { name: 'Netzdiagramm' })).toBeVisible();
	expect(faults.policy).toEqual([]);
	expect(faults.console.filter((text) => !text.includes('favicon.ico') && !text.includes('404'))).toEqual([]);
	expect(ORIGIN).not.toBe(EMBED);
});
