import { gzipSync } from 'node:zlib';
import { expect, type Page, type Response } from '@playwright/test';
import limits from '../budgets/limits.json' with { type: 'json' };
import { answerNext, checkIn, EMBED, openCheck, test, toQuestion } from './journey/partner-pages.ts';

const FRAME = `${EMBED}/embed/`;
/** They have limits of their own, and pictures are partners'. */
const LEFT_OUT = ['font', 'image'];

/** What came from the embed host into the frame so far, the loader left out. */
function watchFrame(page: Page): readonly Response[] {
	const responses: Response[] = [];
	page.on('response', (response) => {
		if (response.url().startsWith(FRAME) && !LEFT_OUT.includes(response.request().resourceType())) {
			responses.push(response);
		}
	});
	return responses;
}

/** Bytes of bodies: as they came over the line, and as they come to whoever takes nothing but gzip. */
async function bytesOf(responses: readonly Response[]) {
	const sizes = responses.map(async (response) => {
		const [{ responseBodySize }, body] = await Promise.all([response.request().sizes(), response.body()]);
		return {
			path: new URL(response.url()).pathname,
			sent: responseBodySize,
			gzip: gzipSync(body, { level: 9 }).length,
		};
	});
	const files = await Promise.all(sizes);
	const sum = (kind: 'sent' | 'gzip') => files.reduce((total, file) => total + file[kind], 0);
	return { paths: files.map(({ path }) => path), sent: sum('sent'), gzip: sum('gzip') };
}

test('the first question stands and is answered with what 45 kB brought', async ({ page, hosts }) => {
	const responses = watchFrame(page);
	await page.goto(`${hosts}/plain.html`);
	const frame = await openCheck(page);
	await frame.getByRole('button', { name: 'Ohne Speichern starten' }).click();
	await expect(frame.getByRole('heading', { name: 'Für wen rechnen wir?' })).toBeVisible();

	// From here on nothing comes any more, so what came is all that the first question needs.
	await page.route(`${FRAME}**`, (route) => route.abort());
	await frame.getByRole('button', { name: 'Ohne Angaben weiter' }).click();
	await expect(frame.getByText('Frage 1 von 15', { exact: true })).toBeVisible();
	await answerNext(frame);
	await expect(frame.getByText('Frage 2 von 15', { exact: true })).toBeVisible();

	const { paths, sent, gzip } = await bytesOf(responses);
	console.log(`Up to the first question: ${sent} bytes sent, ${gzip} after gzip, ${paths.join(' ')}`);
	expect(paths.map((path) => path.replace(/-[\w-]{8}\./, '.')).sort()).toEqual([
		'/embed/v1/',
		'/embed/v1/assets/index.css',
		'/embed/v1/assets/index.js',
		'/embed/v1/assets/kurzcheck-start.js',
	]);
	expect(gzip).toBeLessThanOrEqual(limits.frame.toFirstQuestionGzipBytes);
	expect(sent).toBeLessThanOrEqual(gzip);
});

test('the result and all that the visitor may ask for from there stay within their limit', async ({ page, hosts }) => {
	const responses = watchFrame(page);
	await page.goto(`${hosts}/plain.html`);
	const frame = await openCheck(page);
	await toQuestion(frame, 'Ohne Speichern starten');
	for (let question = 1; question <= 15; question += 1) await answerNext(frame);
	await frame.getByRole('button', { name: 'Ergebnis ansehen' }).click();
	await expect(checkIn(page).getByRole('img', { name: 'Netzdiagramm' })).toBeVisible();

	const { sent, gzip } = await bytesOf(responses);
	console.log(`Up to the result, chart included: ${sent} bytes sent, ${gzip} after gzip`);
	expect(gzip).toBeLessThanOrEqual(limits.frame.toResultGzipBytes);
});
