import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { EMBED, EMBED_FOLDER, heights, openCheck, recordEvents, test, toQuestion } from './journey/partner-pages.ts';

const RELEASED: Readonly<Record<string, string>> = JSON.parse(readFileSync(`${EMBED_FOLDER}versions.json`, 'utf8'));

for (const [version, integrity] of Object.entries(RELEASED)) {
	test(`the loader ${version}, pinned by its hash, works with the application of today`, async ({ page, hosts }) => {
		await page.route(`${hosts}/pinned.html`, async (route) => {
			const response = await route.fetch({ url: `${hosts}/plain.html` });
			const body = (await response.text()).replace(
				`src="${EMBED}/v1.js"`,
				`src="${EMBED}/${version}/loader.js" integrity="${integrity}" crossorigin="anonymous"`,
			);
			await route.fulfill({ response, body });
		});
		await page.goto(`${hosts}/pinned.html`);
		const events = await recordEvents(page);
		await toQuestion(await openCheck(page));
		await expect.poll(async () => (await heights(page)).frame).toBeGreaterThan(900);
		expect(await events()).toEqual(['ready {}', 'start {}', 'progress {"answered":0,"total":15}']);
	});
}

test('a loader that was changed is refused by the browser, and the link stays', async ({ page, hosts }) => {
	const integrity = Object.values(RELEASED)[0] ?? '';
	await page.route(`${hosts}/pinned.html`, async (route) => {
		const response = await route.fetch({ url: `${hosts}/plain.html` });
		const body = (await response.text()).replace(
			`src="${EMBED}/v1.js"`,
			`src="${EMBED}/1.0.0/loader.js" integrity="${integrity.replace(/.{8}$/, 'AAAAAAAA')}" crossorigin="anonymous"`,
		);
		await route.fulfill({ response, body });
	});
	await page.goto(`${hosts}/pinned.html`);
	await expect(page.getByRole('link', { name: 'IT-Selbstcheck starten' })).toBeVisible();
	expect(await page.evaluate(() => customElements.get('it-selbstcheck'))).toBeUndefined();
});

test('the embed host answers with its own headers, also when something is missing', async ({ request }) => {
	for (const [address, cache] of [
		['/embed/v1/', 'no-cache'],
		['/v1.js', 'public, max-age=300, stale-while-revalidate=604800'],
		['/1.0.0/loader.js', 'public, max-age=31536000, immutable'],
		['/9.9.9/loader.js', 'no-cache'],
	] as const) {
		const headers = (await request.get(`${EMBED}${address}`)).headers();
		expect(headers['cache-control'], address).toBe(cache);
		expect(headers['content-security-policy'], address).toContain('frame-ancestors https: http://localhost:*;');
		expect(headers['cross-origin-resource-policy'], address).toBe('cross-origin');
		expect(headers['x-frame-options'], address).toBeUndefined();
		expect(headers['set-cookie'], address).toBeUndefined();
	}
});
