import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { adoptFile, checkFile, openReview } from './journey/check-file.ts';
import { answerIds, MIXED } from './journey/questions.ts';
import { DATABASE, keptBy, NOTHING, storedAnswers } from './journey/stored-data.ts';
import { answer, expectHeading, skipContext, startCheck } from './journey/take-check.ts';

const alertOf = (page: Page, hasText: string) => page.getByRole('alert').filter({ hasText });

/** Another tab keeps the table to itself until it is closed. */
async function holdTable(page: Page): Promise<void> {
	await page.goto('/methodik/');
	await page.evaluate(
		(name) =>
			new Promise<void>((resolve) => {
				const request = indexedDB.open(name);
				request.onsuccess = () => {
					const table = request.result.transaction('checks', 'readwrite').objectStore('checks');
					const again = () => {
						table.count().onsuccess = again;
						resolve();
					};
					again();
				};
			}),
		DATABASE,
	);
}

test('a write that hangs is named after five seconds, and the browser asks before leaving', async ({
	page,
	context,
}) => {
	await page.clock.install();
	await startCheck(page);
	await skipContext(page);
	await answer(page, 2);
	const other = await context.newPage();
	await holdTable(other);
	await page.keyboard.press('3');
	await expect(page.getByText('Wird gespeichert …')).toBeVisible();
	await page.clock.fastForward(5100);
	await expect(alertOf(page, 'Der Browser speichert gerade nicht.')).toBeVisible();

	const asked = page.waitForEvent('dialog');
	const reloading = page.evaluate(() => location.reload()).catch(() => {});
	const dialog = await asked;
	expect(dialog.type()).toBe('beforeunload');
	await dialog.dismiss();
	await reloading;

	await other.close();
	await expect(page.getByText('Gespeichert auf diesem Gerät')).toBeVisible();
	await expect(page.getByText('Der Browser speichert gerade nicht.')).toHaveCount(0);
	expect(await storedAnswers(page)).toEqual(answerIds([3]));
});

test('a check the browser has lost is told from a first visit, until the visitor has read it', async ({ page }) => {
	await openReview(page);
	expect(Object.keys(await keptBy(page)).length).toBeGreaterThan(0);
	await page.goto('/methodik/');
	await page.evaluate(
		(name) =>
			new Promise<void>((resolve) => {
				indexedDB.deleteDatabase(name).onsuccess = () => resolve();
			}),
		DATABASE,
	);
	await page.goto('/selbstcheck/');
	const said = page.getByRole('status').filter({ hasText: 'Der Check, der hier gemerkt war, ist nicht mehr da.' });
	await expect(said).toBeVisible();
	await expect(page.getByRole('button', { name: 'Merken und starten' })).toBeEnabled();
	expect((await keptBy(page)).databases).toEqual([]);
	await said.getByRole('button', { name: 'Hinweis nicht mehr zeigen' }).click();
	await expect(said).toHaveCount(0);
	expect(await keptBy(page)).toEqual(NOTHING);
});

test('a check of a newer release can be downloaded and is not touched', async ({ page }) => {
	await openReview(page);
	await page.goto('/methodik/');
	await page.evaluate(
		(name) =>
			new Promise<void>((resolve) => {
				indexedDB.open(name, 900).onsuccess = (event) => {
					(event.target as IDBOpenDBRequest).result.close();
					resolve();
				};
			}),
		DATABASE,
	);
	await page.goto('/selbstcheck/');
	await expect(alertOf(page, 'Ihre Daten stammen aus einer neueren Fassung.')).toBeVisible();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Herunterladen, was lesbar ist' }).click(),
	]);
	expect(Object.keys(JSON.parse(readFileSync(await download.path(), 'utf8')).check.answers)).toHaveLength(15);
	expect(await storedAnswers(page)).toEqual(answerIds(MIXED));
});

test('a database that cannot be opened is no first visit', async ({ page }) => {
	await openReview(page);
	await page.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('planted', 'UnknownError');
		};
		IDBFactory.prototype.databases = () => Promise.reject(new DOMException('planted', 'UnknownError'));
	});
	await page.goto('/selbstcheck/');
	await expect(alertOf(page, 'der sich gerade nicht öffnen lässt')).toBeVisible();
	await page.getByRole('button', { name: 'Herunterladen, was lesbar ist' }).click();
	await expect(page.getByText('Der Browser gibt den Check gerade nicht heraus.')).toBeVisible();
});

test('saved, deleted, loaded, looked at and saved again gives the same file, byte for byte', async ({ page }) => {
	await page.clock.setFixedTime('2026-11-23T09:30:00.000Z');
	await page.goto('/selbstcheck/');
	await adoptFile(page, JSON.stringify(checkFile()));
	const save = async () => {
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Als Datei sichern' }).first().click(),
		]);
		return readFileSync(await download.path(), 'utf8');
	};
	const file = await save();
	await page.getByRole('button', { name: 'Alle Daten löschen' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Alle Daten löschen' }).click();
	await expectHeading(page, 'Ihre Daten sind gelöscht.');
	expect(await keptBy(page)).toEqual(NOTHING);
	await page.clock.setFixedTime('2027-02-23T09:30:00.000Z');
	await page.goto('/selbstcheck/');
	await adoptFile(page, file);
	await page.getByRole('button', { name: 'Ergebnis ansehen' }).click();
	await expect(page.getByRole('button', { name: 'Bericht drucken' })).toBeVisible();
	await page.getByRole('button', { name: 'Pause machen' }).click();
	await page.clock.setFixedTime('2026-11-23T09:30:00.000Z');
	expect(await save()).toBe(file);
});
