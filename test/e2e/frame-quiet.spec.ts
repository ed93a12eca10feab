import { expect, type FrameLocator, type Page } from '@playwright/test';
import { around } from './journey/attack.ts';
import { adoptFile, checkFile } from './journey/check-file.ts';
import { checkIn, openCheck, test, toQuestion } from './journey/partner-pages.ts';
import { type Digit, MIXED, WEAK } from './journey/questions.ts';

const WIDTHS = [320, 412, 700, 1000];

/** Heights at some widths, and everything else a page around can see. */
async function trace(page: Page): Promise<string> {
	const heights = await page.evaluate((widths) => Reflect.get(window, 'sweep')(widths), WIDTHS);
	return `${heights} ${await around(page)}`;
}

/** A page that shows 300 pixels of the frame: whatever is brought into view moves its box. */
async function openInSlit(page: Page, hosts: string): Promise<FrameLocator> {
	await page.goto(`${hosts}/attacker.html`);
	await page.locator('main').evaluate((main) => {
		main.setAttribute('style', 'height: 300px; overflow: auto; overflow-anchor: none');
	});
	return openCheck(page);
}

async function openMode(page: Page, hosts: string, start: string): Promise<FrameLocator> {
	await page.goto(`${hosts}/attacker.html`);
	await page.locator('it-selbstcheck').evaluate((element, mode) => element.setAttribute('start', mode), start);
	await page.waitForFunction(() => customElements.get('it-selbstcheck') !== undefined);
	await page.getByRole('link', { name: 'IT-Selbstcheck starten' }).click();
	const frame = checkIn(page);
	await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
	return frame;
}

async function slitScroll(page: Page): Promise<number> {
	return page.locator('main').evaluate((main) => main.scrollTop);
}

async function openResult(page: Page, hosts: string, digits: readonly Digit[]): Promise<FrameLocator> {
	await page.goto(`${hosts}/attacker.html`);
	const frame = await openCheck(page);
	await adoptFile(frame, JSON.stringify(checkFile(digits)), 'memory');
	await frame.getByRole('button', { name: 'Ergebnis ansehen' }).click();
	await expect(frame.getByRole('button', { name: 'Bericht drucken' })).toBeVisible();
	return frame;
}

test('a question tells by nothing which answer it got, by mouse', async ({ page, hosts }) => {
	const traces = new Set<string>();
	for (const option of [0, 1, 2, 3, 4]) {
		await page.goto(`${hosts}/attacker.html`);
		const frame = await openCheck(page);
		await toQuestion(frame, 'Ohne Speichern starten');
		await frame.getByRole('radio').nth(option).check();
		await expect(frame.getByText('Ohne Speichern:', { exact: false })).toBeVisible();
		await frame.getByText('Alle Fragen').click();
		traces.add(await trace(page));
	}
	expect([...traces]).toHaveLength(1);
});

test('a question moves the page around by the same for every answer that keys choose', async ({ page, hosts }) => {
	const frame = await openInSlit(page, hosts);
	await toQuestion(frame, 'Ohne Speichern starten');
	const first = frame.getByRole('radio').first();
	await first.focus();
	await page.keyboard.press('1');
	const stands = new Set<number>();
	for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', '2', '4']) {
		await page.locator('main').evaluate((main) => main.scrollTo(0, 150));
		await page.keyboard.press(key);
		await expect(frame.getByRole('radio', { checked: true })).toHaveCount(1);
		await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
		stands.add(await slitScroll(page));
	}
	expect([...stands]).toEqual([150]);
});

test('a page around cannot bring the frame to an element of its choice', async ({ page, hosts }) => {
	const frame = await openInSlit(page, hosts);
	await frame.locator('footer').evaluate((footer) => {
		footer.id = 'ziel';
	});
	await page.locator('it-selbstcheck iframe').evaluate((node) => {
		const inner = node as HTMLIFrameElement;
		inner.src = `${inner.src}#ziel`;
	});
	await page.evaluate(() => Reflect.get(window, 'sweep')([500]));
	expect(await slitScroll(page)).toBe(0);
});

test('the number of steps in the NIS2 check leaves no trail', async ({ page, hosts }) => {
	const seen: string[] = [];
	for (const option of [0, 1]) {
		const frame = await openMode(page, hosts, 'nis2');
		await frame.getByRole('button', { name: 'Ohne Speichern starten' }).click();
		await expect(frame.getByRole('radio').first()).toBeVisible();
		for (let step = 0; step <= option * 2; step += 1) {
			const heading = frame.getByRole('heading', { level: 1 });
			const question = await heading.textContent();
			await frame
				.getByRole('button', { name: /^(Weiter|Weiß ich nicht|Überspringen)/ })
				.first()
				.click();
			await expect(heading).not.toHaveText(question ?? '');
		}
		seen.push(await trace(page));
	}
	expect(seen[1]).toBe(seen[0]);
});

test('the full check counts only the questions everybody gets', async ({ page, hosts }) => {
	const words = new Set<string>();
	for (const ai of ['nein', 'einzelne']) {
		await page.goto(`${hosts}/attacker.html`);
		const frame = await openCheck(page);
		const { check, ...file } = checkFile(MIXED);
		const full = {
			...file,
			check: {
				...check,
				mode: 'voll',
				profile: { 'ki-einsatz': { value: ai, from: 'selbstcheck', at: check.updatedAt } },
			},
		};
		await adoptFile(frame, JSON.stringify(full), 'memory');
		words.add(await trace(page));
	}
	expect([...words]).toHaveLength(1);
	expect([...words][0]).toContain('"answered\\":15');
});

test('what scrolls inside never scrolls the page around, can be reached by keys and has a name', async ({
	page,
	hosts,
}) => {
	await page.setViewportSize({ width: 1000, height: 900 });
	for (const digits of [MIXED, WEAK]) {
		const frame = await openResult(page, hosts, digits);
		await page.evaluate(() => scrollTo(0, 0));
		const region = frame.getByRole('region', { name: 'Inhalt zum Rollen' });
		await region.hover();
		for (let turn = 0; turn < 12; turn += 1) await page.mouse.wheel(0, 4000);
		await expect
			.poll(() => region.evaluate((box) => box.scrollHeight - box.clientHeight - Math.round(box.scrollTop)))
			.toBeLessThanOrEqual(1);
		expect(await page.evaluate(() => scrollY)).toBe(0);
		await region.evaluate((box) => box.scrollTo(0, 0));
		await region.focus();
		await page.keyboard.press('PageDown');
		await expect.poll(() => region.evaluate((box) => box.scrollTop)).toBeGreaterThan(100);
		expect(await page.evaluate(() => scrollY)).toBe(0);
	}
});

test('print of the result from the frame holds all of it', async ({ page, hosts }) => {
	const frame = await openResult(page, hosts, MIXED);
	await page.emulateMedia({ media: 'print' });
	const hidden = await frame
		.locator('[data-sealed]')
		.evaluate((box) => [getComputedStyle(box).overflowY, box.scrollHeight - box.clientHeight]);
	expect(hidden).toEqual(['visible', 0]);
});
