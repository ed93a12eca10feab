import type { StoredProfile } from '@it-kompass/schema';
import type { CheckFile } from '@it-kompass/schema/stored';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { adoptFile, checkFile, chooseFile } from './journey/check-file.ts';
import { answerIds, MIXED, questionAt, WEAK } from './journey/questions.ts';
import { holdOpening, letOpen, storedAnswers, storedTables } from './journey/stored-data.ts';
import { answer, expectHeading, expectQuestion, skipContext, startCheck } from './journey/take-check.ts';
import { answerNis2, PLAIN, takeNis2 } from './journey/take-nis2.ts';

const TWELVE = MIXED.slice(0, 12);
const LIES_HERE = 'Auf diesem Gerät liegt schon ein Check.';

/** The check of another tab, with twelve answers, begun after the page under test was opened. */
async function answerElsewhere(context: BrowserContext): Promise<void> {
	const other = await context.newPage();
	await other.goto('/selbstcheck/');
	await adoptFile(other, JSON.stringify(checkFile(TWELVE)));
	await other.close();
}

async function expectAsked(page: Page) {
	const dialog = page.getByRole('dialog', { name: LIES_HERE });
	await expect(dialog).toContainText('12 Antworten');
	expect(await storedAnswers(page)).toEqual(answerIds(TWELVE));
	return dialog;
}

test.describe('a check that another tab has stored meanwhile', () => {
	test('is named before "Merken und starten" does anything, and can be gone on with', async ({ page, context }) => {
		await page.goto('/selbstcheck/');
		await answerElsewhere(context);
		await page.getByRole('button', { name: 'Merken und starten' }).click();
		const dialog = await expectAsked(page);
		await expect(dialog.getByRole('button', { name: 'Weiterführen' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expectQuestion(page, 13);
		expect(await storedAnswers(page)).toEqual(answerIds(TWELVE));
	});

	test('stays a record of its own when another is begun beside it, and can be opened again and saved', async ({
		page,
		context,
	}) => {
		await page.goto('/selbstcheck/');
		await answerElsewhere(context);
		await page.getByRole('button', { name: 'Merken und starten' }).click();
		await (await expectAsked(page)).getByRole('button', { name: 'Daneben neu beginnen' }).click();
		await skipContext(page);
		await answer(page, 1);
		const { checks } = (await storedTables(page)) as { checks: readonly { answers: object }[] };
		expect(checks.map(({ answers }) => Object.keys(answers).length).sort()).toEqual([1, 12]);

		await page.goto('/selbstcheck/');
		await expect(page.getByText('1 von 15 Fragen sind beantwortet.')).toBeVisible();
		const others = page.getByRole('region', { name: 'Weitere Checks auf diesem Gerät' });
		await expect(others.getByRole('listitem')).toHaveCount(1);
		await expect(others.getByRole('listitem')).toContainText('12 Antworten');
		await others.getByRole('button', { name: /öffnen/ }).click();
		await expect(page.getByText('12 von 15 Fragen sind beantwortet.')).toBeVisible();
		await page.reload();
		await expect(page.getByText('12 von 15 Fragen sind beantwortet.')).toBeVisible();
		const download = page.waitForEvent('download');
		await others.getByRole('button', { name: /sichern/ }).click();
		expect((await download).suggestedFilename()).toMatch(/^it-selbstcheck-.*\.json$/);
	});

	test('is replaced only when the visitor says so, and stays when he breaks off', async ({ page, context }) => {
		await page.goto('/selbstcheck/');
		await answerElsewhere(context);
		await page.getByRole('button', { name: 'Merken und starten' }).click();
		await (await expectAsked(page)).getByRole('button', { name: 'Abbrechen' }).click();
		expect(await storedAnswers(page)).toEqual(answerIds(TWELVE));
		await page.getByRole('button', { name: 'Neu beginnen' }).click();
		await (await expectAsked(page)).getByRole('button', { name: 'Ersetzen' }).click();
		await expectHeading(page, 'Für wen rechnen wir?');
		expect(await storedAnswers(page)).toEqual({});
		expect((await storedTables(page)).checks).toHaveLength(1);
	});

	test('is named by the NIS2 check before it begins', async ({ page, context }) => {
		await page.goto('/nis2-check/');
		await answerElsewhere(context);
		await page.getByRole('button', { name: 'Merken und starten' }).click();
		await (await expectAsked(page)).getByRole('button', { name: 'Weiterführen' }).click();
		await expect(page.getByRole('heading', { level: 1, name: /Niederlassung/ })).toBeVisible();
		await answerNis2(page, PLAIN);
		expect(await storedAnswers(page)).toEqual(answerIds(TWELVE));
	});

	test('takes up what the NIS2 check has in memory when it is kept, and loses nothing', async ({ page, context }) => {
		await takeNis2(page, { 'Was bieten Sie': ['Maschinen'] });
		await answerElsewhere(context);
		await page.getByRole('button', { name: 'Auf diesem Gerät merken' }).click();
		await (await expectAsked(page)).getByRole('button', { name: 'Zusammenführen' }).click();
		await expect(page.getByText('Ihre Angaben sind auf diesem Gerät gespeichert')).toBeVisible();
		expect(await storedAnswers(page)).toEqual(answerIds(TWELVE));
		const [{ profile } = { profile: {} }] = (await storedTables(page)).checks as readonly { profile: StoredProfile }[];
		expect(Object.values(profile).filter(({ from }) => from === 'nis2').length).toBeGreaterThan(2);
	});

	test('is not written over by the funding finder', async ({ page, context }) => {
		await page.goto('/foerdermittel/');
		await page.getByRole('radio', { name: 'Sachsen', exact: true }).check();
		await answerElsewhere(context);
		await page.getByRole('button', { name: 'Auf diesem Gerät merken' }).click();
		await (await expectAsked(page)).getByRole('button', { name: 'Zusammenführen' }).click();
		await expect(page.getByText('Der Selbstcheck kennt diese Angaben auch.')).toBeVisible();
		expect(await storedAnswers(page)).toEqual(answerIds(TWELVE));
	});

	test('is named before a file takes its place', async ({ page, context }) => {
		await page.goto('/selbstcheck/');
		await answerElsewhere(context);
		await chooseFile(page, JSON.stringify(checkFile(WEAK)));
		const adopt = page.getByRole('dialog', { name: 'Check aus der Datei übernehmen?' });
		await adopt.getByRole('radio', { name: 'Auf diesem Gerät merken' }).check();
		await adopt.getByRole('button', { name: 'Übernehmen' }).click();
		await (await expectAsked(page)).getByRole('button', { name: 'Daneben ablegen' }).click();
		await expectHeading(page, 'Alles beantwortet.');
		expect((await storedTables(page)).checks).toHaveLength(2);
	});
});

test.describe('a browser that answers late', () => {
	test('shows the stored check as soon as it has answered', async ({ page, context }) => {
		await page.goto('/methodik/');
		await answerElsewhere(context);
		await page.clock.install();
		await holdOpening(page);
		await page.goto('/selbstcheck/');
		await page.clock.fastForward(3100);
		await page.clock.fastForward(3100);
		await expect(page.getByRole('alert').filter({ hasText: 'Der Browser antwortet noch nicht.' })).toBeVisible();
		await letOpen(page);
		await expect(page.getByText('12 von 15 Fragen sind beantwortet.')).toBeVisible();
		await expect(page.getByText('Der Browser antwortet noch nicht.')).toHaveCount(0);
	});

	test('neither loses nor writes over what was answered meanwhile', async ({ page, context }) => {
		await page.goto('/methodik/');
		await answerElsewhere(context);
		await page.clock.install();
		await holdOpening(page);
		await page.goto('/selbstcheck/');
		await page.clock.fastForward(3100);
		await page.clock.fastForward(3100);
		await page.getByRole('button', { name: 'Merken und starten' }).click();
		await page.clock.fastForward(3100);
		await skipContext(page);
		await answer(page, WEAK[0] ?? 1, 'memory');
		await letOpen(page);
		const said = page.getByRole('alert').filter({ hasText: 'Auf diesem Gerät liegt noch ein anderer Check.' });
		await expect(said).toBeVisible();
		expect(await storedAnswers(page)).toEqual(answerIds(TWELVE));
		await said.getByRole('button', { name: 'Entscheiden' }).click();
		await (await expectAsked(page)).getByRole('button', { name: 'Zusammenführen' }).click();
		await expect(page.getByText('Gespeichert auf diesem Gerät')).toBeVisible();
		const merged = { ...answerIds(TWELVE), ...answerIds(WEAK.slice(0, 1)) };
		expect(await storedAnswers(page)).toEqual(merged);
	});
});

test('a file that could not be stored changes nothing, then and later', async ({ page }) => {
	await startCheck(page);
	await skipContext(page);
	await answer(page, 2);
	await page.evaluate(() => {
		const { put } = IDBObjectStore.prototype;
		Reflect.set(window, 'makeRoom', () => Object.assign(IDBObjectStore.prototype, { put }));
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('planted', 'QuotaExceededError');
		};
	});
	const file: CheckFile = checkFile(WEAK);
	await chooseFile(page, JSON.stringify(file));
	const dialog = page.getByRole('dialog', { name: LIES_HERE });
	await dialog.getByRole('button', { name: 'Ersetzen' }).click();
	await expect(page.getByText('An Ihrem jetzigen Check wurde nichts geändert.')).toBeVisible();
	await expect(page.getByRole('radio', { checked: true })).toHaveAccessibleName(questionAt(0).options[1]?.text ?? '');
	await page.evaluate(() => Reflect.get(window, 'makeRoom')());
	await page.getByRole('button', { name: 'Weiter', exact: true }).click();
	await answer(page, 3);
	expect(await storedAnswers(page)).toEqual(answerIds([2, 3]));
});
