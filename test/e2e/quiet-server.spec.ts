import { type Browser, expect, type Page, test } from '@playwright/test';
import { ORIGIN, readSiteFile, sitePages } from './journey/built-site.ts';
import { countingServer } from './journey/counting-server.ts';
import { EMBED } from './journey/partner-pages.ts';
import { QUESTIONS } from './journey/questions.ts';
import { answerAll, expectHeading, skipContext, startCheck, toResult } from './journey/take-check.ts';
import { PLAIN, takeNis2 } from './journey/take-nis2.ts';

// Chromium looks for the icon of a page again whenever the page changes its address, and every step of a check does. If it
// has to ask the server whether the icon is still the same, the server can count the steps.

const ICON = /icon|\.ico\b/;
const THREES = QUESTIONS.map(() => 3 as const);

/** What a server was asked for while somebody with an empty cache went through pages, the icon apart from the rest. */
async function requestsOf(browser: Browser, origin: string, way: (page: Page) => Promise<unknown>) {
	const server = await countingServer(origin);
	const context = await browser.newContext({ baseURL: server.url });
	try {
		await way(await context.newPage());
		const isIcon = (line: string) => ICON.test(line);
		return { icon: server.asked.filter(isIcon), rest: server.asked.filter((line) => !isIcon(line)) };
	} finally {
		await context.close();
		await server.close();
	}
}

test('a whole Kurzcheck asks for the icon once, however many steps it has', async ({ browser }) => {
	const { icon, rest } = await requestsOf(browser, ORIGIN, (page) => toResult(page));
	expect(rest.length).toBeGreaterThan(1);
	expect(icon).toEqual([expect.stringMatching(/^\/_astro\/favicon\.[\w-]+\.svg 200$/)]);
});

test('so does a NIS2 check', async ({ browser }) => {
	const answers = { ...PLAIN, 'Was macht': ['werkzeugmaschinen'], 'Wie viele': '50 bis 249' };
	const { icon } = await requestsOf(browser, ORIGIN, async (page) => {
		expect((await takeNis2(page, answers)).length).toBeGreaterThan(5);
	});
	expect(icon).toHaveLength(1);
});

test('so does a search, letter by letter', async ({ browser }) => {
	const { icon } = await requestsOf(browser, ORIGIN, async (page) => {
		await page.goto('/suche/');
		await page.getByRole('searchbox', { name: 'Suchwörter' }).pressSequentially('Datensicherung');
		await expect(page.getByRole('status')).toHaveText(/Treffer$/);
	});
	expect(icon).toHaveLength(1);
});

test('a check opened from the embed host as a page of its own asks at most once for an icon', async ({ browser }) => {
	const { icon, rest } = await requestsOf(browser, EMBED, async (page) => {
		await page.goto('/embed/v1/');
		await page.getByRole('button', { name: 'Ohne Speichern starten' }).click();
		await skipContext(page);
		await answerAll(page, THREES, 'memory');
		await expectHeading(page, 'Alles beantwortet.');
	});
	expect(rest.length).toBeGreaterThan(1);
	expect(icon.length).toBeLessThanOrEqual(1);
});

test('an icon that has to be asked for again would be seen', async ({ browser }) => {
	const { icon } = await requestsOf(browser, ORIGIN, async (page) => {
		// The start page of the site is never immutable; as an icon it is asked for like any other file.
		await startCheck(page);
		await page.evaluate(() => {
			for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=icon]')) link.href = '/robots.txt?icon';
		});
		await skipContext(page);
		await answerAll(page, THREES.slice(0, 3));
	});
	expect(icon.length).toBeGreaterThan(3);
});

test('every page names an icon that browsers keep for a year', async ({ request }) => {
	const icons = sitePages().map((address) => /<link rel="icon" href="([^"]+)"/.exec(readSiteFile(address))?.[1]);
	expect(new Set(icons).size).toBe(1);
	const answer = await request.get(icons[0] ?? '');
	expect(answer.headers()).toMatchObject({
		'content-type': expect.stringContaining('image/svg+xml'),
		'cache-control': 'public, max-age=31536000, immutable',
	});
});
