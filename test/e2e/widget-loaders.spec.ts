import { expect } from '@playwright/test';
import {
	EMBED,
	heights,
	openCheck,
	recordEvents,
	releasedVersions,
	test,
	toQuestion,
} from './journey/partner-pages.ts';

const VERSIONS = Object.keys(releasedVersions());

for (const version of VERSIONS) {
	test(`the loader ${version}, pinned by its hash, works with the application of today`, async ({ page, hosts }) => {
		await page.goto(`${hosts}/pinned-${version}.html`);
		const events = await recordEvents(page);
		await toQuestion(await openCheck(page));
		await expect.poll(async () => (await heights(page)).frame).toBeGreaterThan(900);
		expect(await events()).toEqual(['ready {}', 'start {}', 'progress {"answered":0,"total":15}']);
	});
}

test('a loader that was changed is refused by the browser, and the link stays', async ({ page, hosts }) => {
	expect(VERSIONS.length).toBeGreaterThan(0);
	const refused = page.waitForEvent('console', (message) => message.text().includes('integrity'));
	await page.goto(`${hosts}/changed-${VERSIONS[0]}.html`);
	await refused;
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
