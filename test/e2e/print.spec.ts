import { expect, type Page, test } from '@playwright/test';
import { EVERY_PAGE_TAG } from '../pages/site-kinds.ts';
import { answerAsSaxonFirm, openFinder } from './journey/find-funding.ts';
import { pageGroups } from './journey/page-groups.ts';
import { type PrintedPage, printedPages } from './journey/printed-pages.ts';
import { toResult } from './journey/take-check.ts';
import { PLAIN, takeNis2 } from './journey/take-nis2.ts';

/** What a sheet has to hold to be worth its paper. */
const LEAST = { lines: 3, filled: 0.08 } as const;
const WITH_BOX = '/ratgeber/foerderung/projekt-foerderfaehig-planen/';
const WITH_AREAS = '/ratgeber/nis2/betroffen/';
const WITH_DIAGRAM = '/ratgeber/nis2/meldung-24-72-stunden/';

const linesOf = ({ text }: PrintedPage) => text.split('\n').filter((line) => line.trim() !== '').length;

/** Sheets that are empty or nearly so, one sentence each. */
function strayPages(pages: readonly PrintedPage[]): readonly string[] {
	return pages.flatMap((sheet, at) => {
		const isWorthIt = linesOf(sheet) >= LEAST.lines && sheet.filled >= LEAST.filled;
		return isWorthIt ? [] : [`sheet ${at + 1} of ${pages.length} has ${linesOf(sheet)} lines`];
	});
}

/** Columns of a sheet with an upright stroke of at least so many pixels; neighbouring columns count as one. */
function strokes({ pixels, width }: PrintedPage, length: number): number {
	const columns = Array.from({ length: width }, (_, x) => {
		let run = 0;
		for (let at = x; at < pixels.length; at += width) {
			run = (pixels[at] ?? 255) < 225 ? run + 1 : 0;
			if (run >= length) return true;
		}
		return false;
	});
	return columns.filter((is, x) => is && !columns[x - 1]).length;
}

for (const { name, pages } of pageGroups()) {
	test(`no page prints an empty or nearly empty sheet, or a button (${name})`, { tag: EVERY_PAGE_TAG }, async ({
		page,
	}) => {
		for (const address of pages) {
			await page.goto(address);
			expect.soft(strayPages(await printedPages(page)), address).toEqual([]);
			await page.emulateMedia({ media: 'print' });
			await expect(page.locator('.itk-button:visible'), address).toHaveCount(0);
			await page.emulateMedia({ media: null });
		}
	});
}

const RESULTS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
	'the check': (page) => toResult(page),
	'the NIS2 check': (page) =>
		takeNis2(page, { ...PLAIN, 'Was macht': ['werkzeugmaschinen'], 'Wie viele': '50 bis 249' }),
	'the finder': async (page) => {
		await openFinder(page);
		await answerAsSaxonFirm(page);
	},
};
for (const [name, way] of Object.entries(RESULTS)) {
	test(`the result of ${name} prints on full sheets`, async ({ page }) => {
		await way(page);
		expect(strayPages(await printedPages(page))).toEqual([]);
	});
}

test('a nearly empty last sheet would be seen', async ({ page }) => {
	await page.goto('/impressum/');
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('main > :last-child { break-before: page }');
		document.adoptedStyleSheets.push(sheet);
		document.querySelector('main')?.append(Object.assign(document.createElement('p'), { textContent: 'Ende.' }));
	});
	expect(strayPages(await printedPages(page))).toEqual(['sheet 2 of 2 has 1 lines']);
});

test('a call-out prints with a line around it', async ({ page }) => {
	await page.goto(WITH_BOX);
	const boxes = page.locator('.prose .box');
	expect(await boxes.count()).toBeGreaterThan(0);
	const title = (await boxes.first().locator('.box-title').textContent()) ?? '';
	const sheet = (await printedPages(page)).find(({ text }) => text.includes(title));
	expect(sheet && strokes(sheet, 40)).toBeGreaterThanOrEqual(2);
});

test('what is folded does not print, and what stands open prints without the mark that folds it', async ({ page }) => {
	await page.goto(WITH_DIAGRAM);
	const text = async () => (await printedPages(page)).map((sheet) => sheet.text).join('\n');
	expect(await text()).not.toContain('Schaubild als Text');
	const summary = page.getByText('Schaubild als Text').first();
	await summary.click();
	expect(await text()).toContain('Schaubild als Text');
	await page.emulateMedia({ media: 'print' });
	await expect(summary).toHaveCSS('list-style-type', 'none');
});

test('areas of a diagram keep an outline on paper', async ({ page }) => {
	await page.goto(WITH_AREAS);
	await page.emulateMedia({ media: 'print' });
	const areas = await page.locator('.diagram .area').all();
	expect(areas.length).toBeGreaterThan(0);
	for (const area of areas) await expect(area).not.toHaveCSS('stroke', 'none');
});
