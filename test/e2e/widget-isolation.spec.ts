import { type BrowserContext, expect } from '@playwright/test';
import { answerNext, checkIn, EMBED, hostPage, openCheck, test, toQuestion } from './journey/partner-pages.ts';

const PARTNERS = ['https://muster-it.example', 'https://beispielkammer.example'] as const;
const CHECK = 'https://check.example';

/** Two partners' sites and the embed host, each with a name of its own as on the web. Headers are the server's. */
async function serveSites(context: BrowserContext): Promise<void> {
	await context.route('https://*.example/**', async (route) => {
		const url = new URL(route.request().url());
		if (url.origin === CHECK) {
			const response = await route.fetch({ url: `${EMBED}${url.pathname}${url.search}` });
			await route.fulfill({ response });
		} else {
			const text = hostPage('plain.html')?.replaceAll(EMBED, CHECK) ?? '';
			await route.fulfill({ body: text, contentType: 'text/html; charset=utf-8' });
		}
	});
}

test('what one partner’s page keeps, neither the other nor our own page finds', async ({ context }) => {
	await serveSites(context);
	const page = await context.newPage();
	await page.goto(`${PARTNERS[0]}/`);
	const first = await openCheck(page);
	await toQuestion(first);
	await answerNext(first);
	await page.goto(`${PARTNERS[0]}/`);
	await page.getByRole('link', { name: 'IT-Selbstcheck starten' }).click();
	await expect(checkIn(page).getByText('1 von 15 Fragen sind beantwortet.', { exact: false })).toBeVisible();

	await page.goto(`${PARTNERS[1]}/`);
	await openCheck(page);
	await page.goto(`${CHECK}/embed/v1/`);
	await expect(page.getByRole('heading', { name: '15 Fragen, etwa vier Minuten.' })).toBeVisible();
	for (const origin of PARTNERS) {
		await page.goto(`${origin}/`);
		expect(await page.evaluate(async () => [localStorage.length, (await indexedDB.databases()).length])).toEqual([
			0, 0,
		]);
	}
	expect(await context.cookies()).toEqual([]);
});
