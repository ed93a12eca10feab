import { expect } from '@playwright/test';
import { answerNext, EMBED, openCheck, test, toQuestion } from './journey/partner-pages.ts';

test('where a page allows nothing but scripts, the check goes on to its result, by mouse and by keys', async ({
	page,
	hosts,
}) => {
	await page.goto(`${hosts}/scripts-only.html`);
	const frame = page.frameLocator('iframe');
	await expect(frame.getByText('Zwischenstand nur in diesem Fenster')).toBeVisible();
	await toQuestion(frame, 'Ohne Speichern starten');
	await frame.getByRole('radio').first().press('2');
	await frame.getByRole('radio').nth(1).press('Enter');
	await expect(frame.getByText('Frage 2 von 15', { exact: true })).toBeVisible();
	for (let question = 2; question <= 15; question += 1) await answerNext(frame);
	await frame.getByRole('button', { name: 'Ergebnis ansehen' }).click();
	await expect(frame.getByRole('button', { name: 'Bericht drucken' })).toBeVisible();
});

test('where a page forbids downloads, the check says so and shows the text to copy', async ({ page, hosts }) => {
	await page.goto(`${hosts}/scripts-only.html`);
	const frame = page.frameLocator('iframe');
	await toQuestion(frame, 'Ohne Speichern starten');
	await answerNext(frame);
	await frame.getByRole('button', { name: 'Als Datei sichern' }).click();
	const dialog = frame.getByRole('dialog', { name: 'Ist die Datei angekommen?' });
	await expect(dialog.getByLabel('Inhalt der Datei')).toHaveValue(/"format": "it-kompass-selbstcheck"/);
	await dialog.getByRole('button', { name: 'Schließen' }).click();
	await expect(dialog).toHaveCount(0);
	await expect(frame.getByText('Frage 2 von 15', { exact: true })).toBeVisible();
});

test('a picture named like the running script does not choose where the frame comes from', async ({ page, hosts }) => {
	const asked: string[] = [];
	await page.route('https://angreifer.example/**', (route) => {
		asked.push(route.request().resourceType());
		return route.fulfill({ body: '<title>Angreifer</title>', contentType: 'text/html' });
	});
	const loaded = page.waitForResponse(`${EMBED}/v1.js`);
	await page.goto(`${hosts}/clobbered.html`);
	await (await loaded).finished();
	const link = page.getByRole('link', { name: 'IT-Selbstcheck starten' });
	await expect(link).toBeVisible();
	await link.click();
	await page.waitForURL('**/selbstcheck/');
	expect(asked.filter((type) => type === 'document')).toEqual([]);
});

for (const missing of ['CSSStyleSheet', 'adoptedStyleSheets'] as const) {
	test(`in a browser without ${missing} the link stays a link`, async ({ page, hosts }) => {
		await page.addInitScript((name) => {
			if (name === 'CSSStyleSheet') Reflect.deleteProperty(window, name);
			else for (const { prototype } of [Document, ShadowRoot]) Reflect.deleteProperty(prototype, name);
		}, missing);
		const loaded = page.waitForResponse(`${EMBED}/v1.js`);
		await page.goto(`${hosts}/plain.html`);
		await (await loaded).finished();
		const link = page.getByRole('link', { name: 'IT-Selbstcheck starten' });
		await expect(link).toBeVisible();
		await link.click();
		await page.waitForURL('**/selbstcheck/');
	});
}

test('with everything there the same pages open the check', async ({ page, hosts }) => {
	await page.goto(`${hosts}/plain.html`);
	await openCheck(page);
});
