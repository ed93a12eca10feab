import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
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
import { watchFaults } from './journey/watch-page.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function violations(page: Page): Promise<readonly string[]> {
	const { violations: found } = await new AxeBuilder({ page })
		.options({ resultTypes: ['violations'] })
		.withTags(RULES)
		.analyze();
	return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 100)).join(' | ')}`);
}

/** Colour of the button for the next step, and what stands behind the page in the frame. */
async function colours(page: Page) {
	return checkIn(page)
		.getByRole('button', { name: 'Merken und starten' })
		.evaluate((button) => {
			const { backgroundColor, color, borderRadius, fontFamily } = getComputedStyle(button);
			const ground = getComputedStyle(document.body).backgroundColor;
			return { backgroundColor, color, borderRadius, ground, ink: getComputedStyle(document.body).color, fontFamily };
		});
}

test('style sheets of the host reach neither the frame nor what is in it', async ({ page, hosts }) => {
	await page.goto(`${hosts}/hostile-css.html`);
	const frame = await openCheck(page);
	await expect.poll(async () => (await heights(page)).frame).toBeGreaterThan(500);
	expect(await frame.locator('h1').evaluate((h1) => getComputedStyle(h1).fontSize)).not.toBe('16px');
	expect(await page.locator('it-selbstcheck iframe').evaluate((node) => node.clientWidth)).toBeGreaterThan(400);
});

test('two directives are all a strict page has to allow', async ({ context, hosts }) => {
	const faults = await watchFaults(context);
	const page = await context.newPage();
	await page.goto(`${hosts}/strict-csp.html`);
	await toQuestion(await openCheck(page));
	expect(faults.policy).toEqual([]);
});

test('without the script the link is a link', async ({ page, hosts }) => {
	await page.goto(`${hosts}/script-blocked.html`);
	await expect(page.getByRole('link', { name: 'IT-Selbstcheck starten' })).toHaveAttribute('href', /\/selbstcheck\/$/);
	expect(await page.evaluate(() => customElements.get('it-selbstcheck'))).toBeUndefined();
});

test('without JavaScript the link is a link, and the frame alone names the list on paper', async ({
	browser,
	hosts,
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${hosts}/plain.html`);
	await expect(page.getByRole('link', { name: 'IT-Selbstcheck starten' })).toBeVisible();
	await page.goto(`${hosts}/form-b.html`);
	await expect(page.frameLocator('iframe').getByRole('link', { name: 'Fragen als Liste drucken' })).toBeVisible();
	await context.close();
});

test('where the page forbids the frame, the click follows the link', async ({ page, hosts }) => {
	await page.goto(`${hosts}/frame-blocked.html`);
	await page.waitForFunction(() => customElements.get('it-selbstcheck') !== undefined);
	await page.getByRole('link', { name: 'IT-Selbstcheck starten' }).click();
	await page.waitForURL('**/selbstcheck/');
});

test('the script pasted twice makes one frame', async ({ context, hosts }) => {
	const faults = await watchFaults(context);
	const page = await context.newPage();
	await page.goto(`${hosts}/twice.html`);
	await openCheck(page);
	await expect(page.locator('it-selbstcheck iframe')).toHaveCount(1);
	expect(faults.console.filter((text) => !text.includes('404'))).toEqual([]);
});

test('two checks on a page in another language keep apart, and say that they are German', async ({ page, hosts }) => {
	await page.goto(`${hosts}/languages.html`);
	await openCheck(page);
	await page.getByRole('link', { name: 'Start the check (German)' }).click();
	const second = await expectStart(page, '#second');
	await expect(second.locator('html')).toHaveAttribute('lang', 'de');
	await second.getByRole('button', { name: 'Ohne Speichern starten' }).click();
	await expect(second.getByRole('heading', { name: 'Für wen rechnen wir?' })).toBeVisible();
	await expect(
		checkIn(page, 'it-selbstcheck:not(#second)').getByRole('button', { name: 'Merken und starten' }),
	).toBeVisible();
});

test('in a tab that is not shown the frame waits, and fits when the tab opens', async ({ page, hosts }) => {
	await page.goto(`${hosts}/hidden-tab.html`);
	await page.locator('#panel').evaluate((panel) => panel.removeAttribute('hidden'));
	await expectStart(page);
	await expect
		.poll(async () => {
			const { frame, content } = await heights(page);
			return Math.abs(frame - content);
		})
		.toBeLessThanOrEqual(1);
});

test('put in, taken out and put in again, the check starts anew each time', async ({ page, hosts }) => {
	await page.goto(`${hosts}/spa.html`);
	for (let round = 0; round < 3; round += 1) {
		await page.getByRole('button', { name: 'Zeigen' }).click();
		await expectStart(page);
		await page.getByRole('button', { name: 'Wegnehmen' }).click();
		expect(page.frames()).toHaveLength(1);
	}
});

test('a narrow theme of the host leaves the check readable', async ({ page, hosts }) => {
	await page.goto(`${hosts}/narrow-theme.html`);
	const frame = await openCheck(page);
	await toQuestion(frame);
	const [inner, letters] = await frame
		.locator('h1')
		.evaluate((h1) => [document.documentElement.scrollWidth - innerWidth, getComputedStyle(h1).letterSpacing]);
	expect(inner).toBeLessThanOrEqual(0);
	expect(letters).not.toBe('3px');
});

test('the frame wears the host’s colours, corner and font, and follows when they change', async ({ page, hosts }) => {
	await page.goto(`${hosts}/themed.html`);
	await expectStart(page);
	const green = { backgroundColor: 'rgb(10, 92, 47)', color: 'rgb(255, 255, 255)' };
	await expect.poll(() => colours(page)).toMatchObject({ ...green, borderRadius: '0px', ground: 'rgba(0, 0, 0, 0)' });
	expect((await colours(page)).fontFamily).toContain('Georgia');
	await page.evaluate(() => document.body.classList.add('dark'));
	await expect.poll(() => colours(page)).toMatchObject({ ground: 'rgb(16, 24, 32)', ink: 'rgb(238, 241, 247)' });
});

test('colours that could not be read, and tokens that are no tokens, are left out', async ({ page, hosts }) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await page.goto(`${hosts}/themed.html`);
	await expectStart(page);
	const ours = { backgroundColor: 'rgb(168, 60, 23)', color: 'rgb(255, 255, 255)' };
	for (const name of ['pale', 'evil']) {
		await page.evaluate((one) => {
			document.body.className = one;
		}, name);
		await expect.poll(() => colours(page)).toMatchObject(ours);
	}
	expect(requests.filter((url) => url.includes('angreifer'))).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`neither host nor frame has a barrier a machine can find, ${colorScheme}`, async ({ page, hosts }) => {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		for (const name of ['plain', 'partner']) {
			await page.goto(`${hosts}/${name}.html`);
			const frame = await openCheck(page);
			expect(await violations(page), name).toEqual([]);
			await toQuestion(frame, 'Ohne Speichern starten');
			expect(await violations(page), `${name}, question`).toEqual([]);
		}
		await page.goto(`${hosts}/form-b.html`);
		await expectStart(page, 'main');
		expect(await violations(page), 'form b').toEqual([]);
	});
}

test('headings in the frame continue those of the host', async ({ page, hosts }) => {
	await page.goto(`${hosts}/themed.html`);
	const frame = await expectStart(page);
	await expect(frame.locator('h1')).toHaveAttribute('aria-level', '3');
	await expect(frame.locator('h2').first()).toHaveAttribute('aria-level', '4');
});

test('in forced colours, at 320 pixels and at 400 % nothing is cut off', async ({ page, hosts }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	// 1280 pixels at 400 % are 320, and 256 in height.
	await page.setViewportSize({ width: 320, height: 256 });
	await page.goto(`${hosts}/plain.html`);
	const frame = await openCheck(page);
	await toQuestion(frame);
	expect(await frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
	await answerNext(frame);
});

test('a plain frame without the loader scrolls inside', async ({ page, hosts }) => {
	await page.goto(`${hosts}/form-b.html`);
	const frame = await expectStart(page, 'main');
	await toQuestion(frame);
	const [overflow, height] = await frame
		.locator('html')
		.evaluate((html) => [getComputedStyle(html).overflowY, html.scrollHeight]);
	expect(overflow).toBe('visible');
	expect(height).toBeGreaterThan(720);
});

test('in a sandbox without an origin the check runs, keeps nothing and says so', async ({ page, hosts }) => {
	await page.goto(`${hosts}/sandboxed-frame.html`);
	const frame = page.frameLocator('iframe');
	await expect(frame.getByText('Zwischenstand nur in diesem Fenster')).toBeVisible();
	await expect(frame.getByRole('button', { name: 'Merken und starten' })).toHaveCount(0);
	await toQuestion(frame, 'Ohne Speichern starten');
	await answerNext(frame);
});

test('where the page around the element is in such a sandbox, the link opens a tab of its own', async ({
	page,
	hosts,
	context,
}) => {
	await page.goto(`${hosts}/sandbox.html`);
	const opened = context.waitForEvent('page');
	await page.frameLocator('iframe').getByRole('link', { name: 'IT-Selbstcheck starten' }).click();
	const tab = await opened;
	await expect(tab.getByRole('heading', { name: '15 Fragen, etwa vier Minuten.' })).toBeVisible();
});

test('a thousand hostile messages change nothing', async ({ page, hosts }) => {
	await page.goto(`${hosts}/hostile-messages.html`);
	const events = await recordEvents(page);
	const frame = await expectStart(page);
	await expect.poll(async () => (await heights(page)).frame).toBeGreaterThan(400);
	const before = await heights(page);
	await page.evaluate((embed) => {
		const element = document.querySelector('it-selbstcheck');
		const inner = element?.shadowRoot?.querySelector('iframe')?.contentWindow;
		const attacker = document.querySelector<HTMLIFrameElement>('#attacker')?.contentWindow;
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }) => Object.assign(window, { stolen: data });
		const words: readonly unknown[] = [
			{ type: 'hello', protocol: 1 },
			{ type: 'height', value: 29_000 },
			{ type: 'height', value: -1 },
			{ type: 'event', name: 'complete', detail: { version: '9.9.9', answers: 'alle' } },
			{ type: 'top' },
			{
				type: 'port',
				protocol: 1,
				theme: 'dark',
				tokens: { bg: '#000000', accent: 'url(https://angreifer.example/)' },
			},
			{ type: 'restart' },
			'hello',
			null,
			new Array(50).fill({ type: 'hello' }),
		];
		for (let count = 0; count < 100; count += 1) {
			for (const word of words) {
				postMessage(word, '*');
				attacker?.parent.postMessage(word, '*');
				inner?.postMessage(word, embed);
			}
		}
		inner?.postMessage({ type: 'port', protocol: 1, theme: 'dark', tokens: {} }, embed, [port2]);
		dispatchEvent(new MessageEvent('message', { data: { type: 'hello', protocol: 1 }, origin: embed }));
	}, EMBED);
	await toQuestion(frame, 'Ohne Speichern starten');
	expect(await page.evaluate(() => Reflect.get(window, 'stolen'))).toBeUndefined();
	expect((await events()).filter((event) => event.includes('9.9.9'))).toEqual([]);
	expect((await heights(page)).frame).toBeLessThan(5000);
	expect(before.frame).toBeLessThan(2000);
});
