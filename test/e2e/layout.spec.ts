import { expect, type Page, test } from '@playwright/test';
import { EVERY_PAGE_TAG } from '../pages/site-kinds.ts';
import { layoutFaults } from './journey/layout-faults.ts';
import { pageGroups } from './journey/page-groups.ts';

const ARTICLE = '/ratgeber/nis2/betroffen/';

/** Where the mark of the header begins in a window of this width; CSS pixels both. */
const LOGO_AT = new Map([
	[1280, 64],
	[1920, 384],
	[320, 16],
]);

/** Where the mark of the header begins; CSS pixels from the left edge of the window. */
async function logoAt(page: Page): Promise<number> {
	const box = await page.getByRole('banner').getByRole('link', { name: 'IT-Kompass' }).boundingBox();
	return Math.round(box?.x ?? -1);
}

/** Takes the order of layers from every style sheet and opens one of the last layers first, as a bundler may. */
async function plantWrongOrder(page: Page): Promise<void> {
	await page.route('**/*.css', async (route) => {
		const response = await route.fetch();
		const text = (await response.text()).replace(/@layer [\w.]+(,\s*[\w.]+)+;/g, '');
		await route.fulfill({ response, body: `@layer itk.pages{}${text}` });
	});
}

for (const { name, pages } of pageGroups()) {
	test(`every kind of page keeps its distances, fits the window and has its logo in the same place (${name})`, {
		tag: EVERY_PAGE_TAG,
	}, async ({ page }) => {
		for (const address of pages) {
			await page.goto(address);
			for (const [width, logo] of LOGO_AT) {
				await page.setViewportSize({ width, height: 900 });
				expect.soft(await layoutFaults(page), `${address} at ${width}`).toEqual([]);
				expect.soft(await logoAt(page), `${address} at ${width}`).toBe(logo);
			}
		}
	});
}

test('a wrong order of layers would be seen on an article', async ({ page }) => {
	await plantWrongOrder(page);
	await page.setViewportSize({ width: 1920, height: 900 });
	await page.goto(ARTICLE);
	expect(await logoAt(page)).not.toBe(384);
	const faults = await layoutFaults(page);
	expect(faults).toContainEqual(expect.stringMatching(/^0 px above p /));
	expect(faults).toContainEqual(expect.stringMatching(/^0 px above h2 /));
});

test('a text on another, and one that is too wide, would be seen', async ({ page }) => {
	await page.goto('/methodik/');
	expect(await layoutFaults(page)).toEqual([]);
	await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('h1 + p { margin-block-start: -4em } footer { inline-size: 120vw }');
		document.adoptedStyleSheets.push(sheet);
		heading.after(
			Object.assign(document.createElement('p'), { textContent: 'Ein Satz, der auf der Überschrift steht.' }),
		);
	});
	const faults = await layoutFaults(page);
	expect(faults).toContainEqual(expect.stringMatching(/^(p|h1) .+ lies on (p|h1) /));
	expect(faults).toContainEqual(expect.stringMatching(/^the page is \d+ px wide in a window of 1280$/));
});
