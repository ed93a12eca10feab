import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type Page, test } from '@playwright/test';
import { ORIGIN } from './journey/built-site.ts';
import { openResult, unfoldAll } from './journey/check-file.ts';
import { launchOptions } from './journey/launch-options.ts';
import { MIXED, QUESTIONNAIRE, QUESTIONS, questionAt, statement, WEAK } from './journey/questions.ts';
import {
	answer,
	answerAll,
	expectAcknowledged,
	expectHeading,
	expectQuestion,
	expectResult,
	resultText,
	skipContext,
	startCheck,
	toResult,
} from './journey/take-check.ts';

const DOMAINS = QUESTIONNAIRE.domains.map(({ shortTitle }) => shortTitle);

function section(page: Page, heading: string | RegExp) {
	return page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: heading }) });
}

test('a visitor answers with the mouse and reads a result', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('main').getByRole('link', { name: 'Kurzcheck starten' }).first().click();
	await page.getByRole('button', { name: 'Merken und starten' }).click();
	await expectHeading(page, 'Für wen rechnen wir?');
	await page.getByLabel('Wie viele Menschen arbeiten').selectOption({ label: '50 bis 249' });
	await page.getByRole('button', { name: 'Weiter', exact: true }).click();
	for (const [at, digit] of MIXED.entries()) {
		await expectQuestion(page, at + 1);
		await page.getByRole('radio', { name: statement(questionAt(at), digit) }).click();
		await expectAcknowledged(page);
		await page.getByRole('button', { name: 'Weiter', exact: true }).click();
	}
	await expectHeading(page, 'Alles beantwortet.');
	for (const [at, digit] of MIXED.entries()) {
		const row = page.locator('dl > div').filter({ has: page.getByText(questionAt(at).title, { exact: true }) });
		await expect(row.getByRole('definition').first()).toHaveText(statement(questionAt(at), digit));
	}
	await page.getByRole('button', { name: 'Ergebnis ansehen' }).click();
	await expectResult(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Ihre IT .+\. .+Rücksicherung.+\.$/);
	await expect(page.getByText(/Nach Ihren Angaben stehen Sie insgesamt auf Stufe \d von 4/).first()).toBeVisible();
	await expect(page).toHaveTitle(/^Ergebnis – /);
});

test('the result names five measures in order, nine domains and ten topics of the law', async ({ page }) => {
	await openResult(page);
	const measures = section(page, 'Was jetzt zählt').locator('dl').filter({ hasText: 'Wirkung' });
	await expect(measures).toHaveCount(5);
	for (const one of await measures.all()) await expect(one).toHaveText(/Wer.+Aufwand.+(Tag|Tage).+Wirkung.+/s);
	await expect(section(page, 'Neun Bereiche').locator('summary')).toHaveCount(DOMAINS.length);
	const topics = section(page, /§ 30 BSIG/).getByRole('row');
	await expect(topics).toHaveCount(11);
	for (const no of [1, 10]) await expect(topics.nth(no)).toContainText(new RegExp(`^${no}`));
	await expect(section(page, /§ 30 BSIG/)).toContainText('Rechtsstand:');
	await expect(page.getByText('keine Rechtsberatung, kein Audit').first()).toBeVisible();
});

test('the table holds the figures of the chart and of the nine rows', async ({ page }) => {
	await openResult(page);
	await page.getByRole('button', { name: 'Zahlen als Tabelle' }).click();
	const table = section(page, 'Zahlen zum Diagramm');
	await expect(table).toBeFocused();
	const rows = await table.getByRole('row').all();
	expect(rows.length).toBe(DOMAINS.length + 1);
	for (const [at, name] of DOMAINS.entries()) {
		const cells = await rows[at + 1]?.getByRole('cell').allInnerTexts();
		const [low = '', high = '', level = ''] = cells ?? [];
		await expect(rows[at + 1]?.getByRole('rowheader') ?? table).toHaveText(name);
		const row = section(page, 'Neun Bereiche').locator('summary').nth(at);
		await expect(row).toContainText(name);
		await expect(row).toContainText(level);
		const figure = low === '–' ? 'offen' : low === high ? low : `${low.replace(' %', '')} bis ${high}`;
		await expect(row).toContainText(figure);
	}
});

test('a domain says why it stands where it stands, and the shortest way out', async ({ page }) => {
	await openResult(page);
	const row = section(page, 'Neun Bereiche').getByRole('listitem').filter({ hasText: 'Wiederanlauf' });
	await row.locator('summary').click();
	await expect(row).toContainText('Warum diese Stufe?');
	await expect(row).toContainText(/höchstens Stufe 1, weil .+getestet/);
	await expect(row).toContainText('Kürzester Weg auf Stufe');
	const sums = row.getByRole('row').filter({ hasText: / × \d+ = / });
	for (const text of await sums.allInnerTexts()) {
		const [, points = '', weight = '', product = ''] =
			/ (\d) × (\d+) = (\d+) von/.exec(` ${text}`.replace(/\s+/g, ' ')) ?? [];
		expect(Number(points) * Number(weight), text).toBe(Number(product));
	}
	await expect(row.getByRole('row').filter({ hasText: 'Summe' })).toContainText('von');
});

test('what is unknown stands in a list to clarify, with a text to copy that holds no answer', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openResult(page);
	const list = section(page, 'Zu klären: 3 Punkte');
	const unknown = MIXED.flatMap((digit, at) => (digit === 0 ? [questionAt(at)] : []));
	for (const { title } of unknown) await expect(list.getByRole('link', { name: title })).toBeVisible();
	await unfoldAll(page);
	const mails = await Promise.all((await list.getByRole('textbox').all()).map((box) => box.inputValue()));
	for (const { text, options } of unknown) {
		const mail = mails.find((one) => one.includes(text)) ?? '';
		for (const option of options) expect(mail).toContain(option.text);
	}
	expect(mails.join()).not.toMatch(/weiß ich nicht|Stufe/i);
	await list.getByRole('button', { name: 'Text kopieren' }).first().click();
	await expect(list.getByRole('status').filter({ hasText: 'Kopiert.' })).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(mails[0]);
});

test('the report on paper begins with the verdict and leaves the screen out', async ({ page }, testInfo) => {
	await openResult(page);
	const verdict = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
	const path = testInfo.outputPath('bericht.pdf');
	await page.pdf({ path, preferCSSPageSize: true });
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('heading', { level: 1, name: verdict })).toBeVisible();
	await expect(page.getByRole('navigation')).toHaveCount(0);
	await expect(page.getByRole('button')).toHaveCount(0);
	await expect(page.getByText('Selbsteinschätzung, keine Rechtsberatung').first()).toBeVisible();
	const text = spawnSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
	expect(text.error, 'pdftotext has to be there: apt-get install poppler-utils').toBeUndefined();
	const pages = text.stdout.split('\f').filter((one) => one.trim() !== '');
	expect(pages.length).toBeGreaterThanOrEqual(2);
	const first = (pages[0] ?? '').replace(/\s+/g, ' ');
	expect(first).toContain(verdict.slice(0, 40));
	for (const name of DOMAINS) expect(first).toContain(name);
	expect(text.stdout.replace(/\s+/g, ' ')).toContain(statement(questionAt(0), MIXED[0] ?? 0).slice(0, 30));
});

test('a changed answer leads back to the result, which follows it', async ({ page }) => {
	await openResult(page);
	const before = await resultText(page);
	await page.getByRole('button', { name: 'Antworten ändern' }).click();
	await page.getByRole('link', { name: questionAt(9).title }).click();
	await expectQuestion(page, 10);
	await answer(page, 4);
	await page.getByRole('button', { name: 'Weiter', exact: true }).click();
	await expectHeading(page, 'Alles beantwortet.');
	await page.getByRole('button', { name: 'Ergebnis ansehen' }).click();
	await expectResult(page);
	expect(await resultText(page)).not.toEqual(before);
	const link = section(page, /^Zu klären/)
		.getByRole('link')
		.first();
	await link.click();
	await page.getByRole('button', { name: 'Zum Ergebnis' }).click();
	await expectResult(page);
});

test('every step survives a reload, Back and Forward, without double entries', async ({ page }) => {
	await startCheck(page);
	const start = await page.evaluate(() => history.length);
	await page.reload();
	await skipContext(page);
	for (const [at, digit] of MIXED.entries()) {
		await answer(page, digit);
		await page.reload();
		await expectQuestion(page, at + 1);
		await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
		await page.goBack();
		if (at === 0) await expectHeading(page, 'Für wen rechnen wir?');
		else await expectQuestion(page, at);
		await page.goForward();
		await expectQuestion(page, at + 1);
		await page.keyboard.press(String(digit));
		await page.keyboard.press('Enter');
	}
	await expectHeading(page, 'Alles beantwortet.');
	await page.getByRole('button', { name: 'Ergebnis ansehen' }).click();
	await expectResult(page);
	expect(await page.evaluate(() => history.length)).toBe(start + QUESTIONS.length + 2);
	const shown = await resultText(page);
	await page.reload();
	await expectResult(page);
	expect(await resultText(page)).toEqual(shown);
	await page.goBack();
	await expectHeading(page, 'Alles beantwortet.');
	await page.goForward();
	await expectResult(page);
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
	expect(await resultText(page)).toEqual(shown);
	expect(await page.evaluate(() => history.length)).toBe(start + QUESTIONS.length + 2);
});

test('a visitor pauses, closes the browser, and goes on where the check was', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'it-kompass-pause-'));
	const open = () => chromium.launchPersistentContext(folder, { ...launchOptions(), baseURL: ORIGIN });
	try {
		const first = await open();
		const page = first.pages()[0] ?? (await first.newPage());
		await startCheck(page);
		await skipContext(page);
		await answerAll(page, WEAK.slice(0, 6));
		await page.getByRole('button', { name: 'Pause machen' }).click();
		await expect(page.getByText(`6 von ${QUESTIONS.length} Fragen sind beantwortet.`)).toBeVisible();
		await first.close();
		const second = await open();
		const again = second.pages()[0] ?? (await second.newPage());
		await again.goto('/selbstcheck/');
		await expect(
			again.getByRole('heading', { level: 1, name: /Sie haben einen Check vom \d\d\.\d\d\.\d{4}/ }),
		).toBeVisible();
		await again.getByRole('button', { name: 'Weitermachen' }).click();
		await answerAll(again, WEAK.slice(6), 'device', 7);
		await expectHeading(again, 'Alles beantwortet.');
		await second.close();
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});

test('starting over asks first and then begins empty', async ({ page }) => {
	await toResult(page, WEAK);
	await page.getByRole('button', { name: 'Pause machen' }).click();
	await page.getByRole('button', { name: 'Neu beginnen' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Abbrechen' }).click();
	await expect(page.getByText(`${QUESTIONS.length} von ${QUESTIONS.length}`)).toBeVisible();
	await page.getByRole('button', { name: 'Neu beginnen' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Ersetzen' }).click();
	await skipContext(page);
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});
