import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import { EVERY_PAGE_TAG } from '../pages/site-kinds.ts';
import { ORIGIN } from './journey/built-site.ts';
import { openResult, unfoldAll } from './journey/check-file.ts';
import { launchOptions } from './journey/launch-options.ts';
import { pageGroups } from './journey/page-groups.ts';
import { answerIds, type Digit, MIXED, WEAK } from './journey/questions.ts';
import { keptBy, NOTHING } from './journey/stored-data.ts';
import { expectResult, startCheck, toResult } from './journey/take-check.ts';

/** Answer ids long enough to stand nowhere by chance, as they are and as somebody might smuggle them out. */
function canaries(digits: readonly Digit[]): readonly string[] {
	const ids = Object.values(answerIds(digits)).filter((id) => id.length >= 8);
	return ids.flatMap((id) => {
		const bytes = Buffer.from(id);
		return [id, bytes.toString('hex'), bytes.toString('base64').replace(/=+$/, ''), encodeURIComponent(`"${id}"`)];
	});
}

/** Every request of a context as the server sees it: method, address, headers, body. */
function recordRequests(context: BrowserContext): { readonly address: string; readonly whole: string }[] {
	const seen: { address: string; whole: string }[] = [];
	context.on('request', (request) => {
		const address = `${request.method()} ${request.url()}`;
		seen.push({ address, whole: [address, JSON.stringify(request.headers()), request.postData() ?? ''].join('\n') });
	});
	return seen;
}

/** Requests of a whole journey after the check was loaded, sorted. */
async function requestsOf(page: Page, digits: readonly Digit[]): Promise<readonly string[]> {
	const seen = recordRequests(page.context());
	await toResult(page, digits);
	const from = seen.findIndex(({ address }) => address.endsWith('/selbstcheck/'));
	return seen
		.slice(from)
		.map(({ address }) => address)
		.sort();
}

test('the requests of a journey go to this site only and do not depend on the answers', async ({ browser }) => {
	const lists: (readonly string[])[] = [];
	for (const digits of [MIXED, WEAK]) {
		const page = await browser.newPage({ baseURL: ORIGIN });
		lists.push(await requestsOf(page, digits));
		await page.close();
	}
	expect(lists[0]?.length).toBeGreaterThan(5);
	expect(lists[1]).toEqual(lists[0]);
	for (const address of lists.flat()) expect(address).toMatch(new RegExp(`^GET ${ORIGIN}/[^?#]*$`));
});

test('no answer leaves the page by address, header, title, history, console or timing entry', async ({
	page,
	context,
}) => {
	const traces: string[] = [];
	const requests = recordRequests(context);
	page.on('console', (message) => traces.push(message.text()));
	page.on('framenavigated', (frame) => traces.push(frame.url()));
	await page.exposeFunction('keepTrace', (text: string) => traces.push(text));
	await page.addInitScript(() => {
		const keep = (text: string) => Reflect.get(window, 'keepTrace')(text);
		for (const name of ['pushState', 'replaceState'] as const) {
			const original = history[name].bind(history);
			history[name] = (state, title, url) => {
				keep(`${JSON.stringify(state)} ${String(url)}`);
				original(state, title, url);
			};
		}
		addEventListener('DOMContentLoaded', () => {
			new MutationObserver(() => keep(document.title)).observe(document.head, { subtree: true, childList: true });
		});
	});
	await toResult(page, MIXED);
	traces.push(
		...(await page.evaluate(() => [
			window.name,
			document.title,
			JSON.stringify(history.state),
			JSON.stringify(performance.getEntries()),
		])),
	);
	expect(traces.length).toBeGreaterThan(30);
	const everything = [...traces, ...requests.map(({ whole }) => whole)].join('\n');
	for (const canary of canaries(MIXED)) expect(everything).not.toContain(canary);
});

for (const { name, pages } of pageGroups()) {
	test(`nothing is kept before the visitor agrees, whatever is scrolled or opened (${name})`, {
		tag: EVERY_PAGE_TAG,
	}, async ({ page }) => {
		for (const address of pages) {
			await page.goto(address);
			await page.keyboard.press('End');
			for (const summary of await page.locator('summary:visible').all()) await summary.click();
			expect(await keptBy(page), address).toEqual(NOTHING);
		}
	});
}

test('"Ohne Speichern" keeps nothing, during the check and after it', async ({ page }) => {
	await toResult(page, MIXED, 'memory');
	expect(await keptBy(page)).toEqual(NOTHING);
	await page.reload();
	await expect(page.getByRole('status').filter({ hasText: 'Hier liegt kein gespeicherter Check.' })).toBeVisible();
	expect(await keptBy(page)).toEqual(NOTHING);
});

test('persistent storage is never asked for without the gesture, and a refusal changes nothing visible', async ({
	page,
}) => {
	await page.addInitScript(() => {
		Reflect.set(window, 'asked', 0);
		StorageManager.prototype.persist = async () => {
			Reflect.set(window, 'asked', Reflect.get(window, 'asked') + 1);
			return false;
		};
	});
	const asked = () => page.evaluate(() => Reflect.get(window, 'asked'));
	await page.goto('/selbstcheck/');
	expect(await asked()).toBe(0);
	await startCheck(page, 'memory');
	expect(await asked()).toBe(0);
	await startCheck(page, 'device');
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a source that is opened from the result learns neither the page nor the answers', async ({ page, context }) => {
	const arrivals: { readonly url: string; readonly referrer: string | undefined }[] = [];
	await context.route(
		(url) => url.origin !== ORIGIN,
		async (route) => {
			arrivals.push({ url: route.request().url(), referrer: route.request().headers().referer });
			await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Quelle</title>' });
		},
	);
	await openResult(page);
	await unfoldAll(page);
	const hrefs = await page
		.getByRole('link')
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
	const foreign = [...new Set(hrefs.filter((href) => !href.startsWith(ORIGIN)))];
	expect(foreign.length).toBeGreaterThan(3);
	for (const href of foreign.slice(0, 5)) {
		await page.locator(`a[href="${href}"]:visible`).first().click();
		await page.waitForURL(href);
		expect(await page.evaluate(() => [document.referrer, window.opener, window.name])).toEqual(['', null, '']);
		await page.goBack();
		await expectResult(page);
		await unfoldAll(page);
	}
	expect(arrivals.map(({ url }) => url)).toEqual(foreign.slice(0, 5));
	expect(arrivals.map(({ referrer }) => referrer)).toEqual(arrivals.map(() => undefined));
	for (const link of await page.locator('a[href^="http"]').all())
		await expect(link).toHaveAttribute('rel', /noreferrer/);
});

const ENDINGS = [
	{ name: 'no answer is found in the profile after "Ohne Speichern"', keeping: 'memory', deleted: false },
	{ name: 'no answer is found in the profile after "Alle Daten löschen"', keeping: 'device', deleted: true },
	{ name: 'a kept check is found in the profile, so the search can find one', keeping: 'device', deleted: false },
] as const;

for (const { name, keeping, deleted } of ENDINGS) {
	test(name, async () => {
		const folder = mkdtempSync(join(tmpdir(), 'it-kompass-profile-'));
		try {
			const context = await chromium.launchPersistentContext(folder, { ...launchOptions(), baseURL: ORIGIN });
			const page = context.pages()[0] ?? (await context.newPage());
			await toResult(page, MIXED, keeping);
			if (deleted) await deleteAll(page);
			await context.close();
			const isKept = keeping === 'device' && !deleted;
			expect(hitsIn(folder, canaries(MIXED)).length > 0).toBe(isKept);
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	});
}

async function deleteAll(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Alle Daten löschen' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Alle Daten löschen' }).click();
	await expect(page.getByRole('heading', { name: 'Ihre Daten sind gelöscht.' })).toBeVisible();
	expect(await keptBy(page)).toEqual(NOTHING);
}

/** Files of a profile that hold one of the texts, as UTF-8 or UTF-16. Left out: caches, which hold the questionnaire. */
function hitsIn(folder: string, texts: readonly string[]): readonly string[] {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((path) => !/Cache/.test(path.slice(folder.length)));
	return files.filter((path) => {
		const bytes = readFileSync(path);
		return texts.some((text) => bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le')));
	});
}
