import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { ORIGIN } from './journey/built-site.ts';
import { adoptFile, checkFile, openResult, openReview } from './journey/check-file.ts';
import { answerId, answerIds, type Digit, MIXED, QUESTIONS, questionAt } from './journey/questions.ts';
import { DATABASE, plantRecord, storedAnswers, storedCheck, storedTables } from './journey/stored-data.ts';
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
} from './journey/take-check.ts';

test('"Gespeichert" is said only when the answer is on the device', async ({ page }) => {
	await startCheck(page);
	await skipContext(page);
	for (const [at, digit] of MIXED.entries()) {
		await page
			.getByRole('radio')
			.nth(digit === 0 ? 4 : digit - 1)
			.check();
		await expectAcknowledged(page);
		const stored = await storedAnswers(page);
		expect(stored[questionAt(at).id]).toBe(answerId(questionAt(at), digit));
		await page.getByRole('button', { name: 'Weiter', exact: true }).click();
	}
	expect(await storedAnswers(page)).toEqual(answerIds(MIXED));
});

test('a write that never completes is never called saved', async ({ page }) => {
	await startCheck(page);
	await skipContext(page);
	await answer(page, 1);
	await page.evaluate(() => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('planted', 'QuotaExceededError');
		};
	});
	await page.keyboard.press('2');
	await expect(page.getByRole('alert').filter({ hasText: 'Die letzte Antwort ist nicht gespeichert.' })).toBeVisible();
	await expect(page.getByText('Gespeichert auf diesem Gerät')).toHaveCount(0);
	expect(await storedAnswers(page)).toEqual({ [questionAt(0).id]: answerId(questionAt(0), 1) });
	await expect(page.getByRole('radio', { checked: true })).toHaveAccessibleName(questionAt(0).options[1]?.text ?? '');
});

async function openQuestion(page: Page, number: number): Promise<void> {
	await page.goto(`/selbstcheck/#frage-${questionAt(number - 1).id.toLowerCase()}`);
	await expectQuestion(page, number);
}

test('answers given in two tabs in turn are all kept, and both tabs show them', async ({ page, context }) => {
	await startCheck(page);
	const other = await context.newPage();
	for (let at = 0; at < QUESTIONS.length; at += 2) {
		await Promise.all([openQuestion(page, at + 1), openQuestion(other, Math.min(at + 2, QUESTIONS.length))]);
		const [mine = 0, theirs = mine] = MIXED.slice(at, at + 2);
		await Promise.all([answer(page, mine), answer(other, theirs)]);
	}
	expect(await storedAnswers(page)).toEqual(answerIds(MIXED));
	for (const tab of [page, other]) {
		await tab.goto('/selbstcheck/#uebersicht');
		await expectHeading(tab, 'Alles beantwortet.');
	}
});

test('two tabs that disagree on one question settle on the last answer, and the revision only grows', async ({
	page,
	context,
}) => {
	await startCheck(page);
	const other = await context.newPage();
	for (const tab of [page, other]) await openQuestion(tab, 1);
	let revision = 0;
	for (const [turn, digit] of ([1, 3, 2, 4, 1, 2, 0, 3] satisfies Digit[]).entries()) {
		const tab = turn % 2 === 0 ? page : other;
		await answer(tab, digit);
		const stored = await storedCheck(tab);
		expect(stored?.answers[questionAt(0).id]?.value).toBe(answerId(questionAt(0), digit));
		expect(stored?.revision).toBeGreaterThan(revision);
		revision = stored?.revision ?? 0;
		for (const either of [page, other]) {
			await expect(either.getByRole('radio').nth(digit === 0 ? 4 : digit - 1)).toBeChecked();
		}
	}
});

test('deleting in one tab is told in the other, which writes nothing back', async ({ page, context }) => {
	await startCheck(page);
	await skipContext(page);
	await answer(page, 2);
	const other = await context.newPage();
	await openQuestion(other, 1);
	await page.getByRole('button', { name: 'Alle Daten löschen' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Alle Daten löschen' }).click();
	await expectHeading(page, 'Ihre Daten sind gelöscht.');
	await expect(other.getByRole('alert').filter({ hasText: 'Der gespeicherte Check ist gelöscht.' })).toBeVisible();
	await other.keyboard.press('3');
	await expect(other.getByRole('radio').nth(2)).toBeChecked();
	expect(await storedTables(page)).toEqual({});
});

test('an old tab that holds the database is named, and the check goes on when it closes', async ({ page, context }) => {
	await page.goto('/methodik/');
	await page.evaluate(
		(name) =>
			new Promise<void>((resolve) => {
				const request = indexedDB.open(name, 1);
				request.onsuccess = () => {
					Reflect.set(window, 'held', request.result);
					resolve();
				};
			}),
		DATABASE,
	);
	const check = await context.newPage();
	await check.goto('/selbstcheck/');
	await check.getByRole('button', { name: 'Merken und starten' }).click();
	await expect(check.getByRole('alert').filter({ hasText: 'Bitte schließen Sie den anderen Tab.' })).toBeVisible();
	await page.close();
	await expectHeading(check, 'Für wen rechnen wir?');
	await expect(check.getByRole('alert')).toHaveCount(0);
});

const BROKEN: readonly (readonly [string, object])[] = [
	['nothing but an id', { id: 'x' }],
	['an answer of the wrong type', { answers: { E3: 7 } }],
	['an answer that is no id', { answers: { E3: { value: '<b>x</b>', rev: 1 } } }],
	['an impossible question', { answers: { Z1: { value: 'nie', rev: 1 } } }],
	['a revision that is no number', { revision: Number.NaN }],
	['a date instead of a text', { updatedAt: new Date(0) }],
	['a later shape', { schemaVersion: 4 }],
	['ten million characters', { step: 'x'.repeat(10_000_000) }],
];

for (const [name, change] of BROKEN) {
	test(`a stored check with ${name} is set aside, can be downloaded and does not stop a new one`, async ({ page }) => {
		await openReview(page);
		const whole = (await storedCheck(page)) ?? {};
		await plantRecord(page, name.startsWith('nothing') ? change : { ...whole, ...change });
		await page.goto('/selbstcheck/');
		await expect(page.getByText('Ein gespeicherter Check ließ sich nicht lesen.')).toBeVisible();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Nicht lesbaren Check herunterladen' }).click(),
		]);
		const file = JSON.parse(readFileSync(await download.path(), 'utf8'));
		expect(file.records).toHaveLength(1);
		await page.getByRole('button', { name: 'Merken und starten' }).click();
		await skipContext(page);
		await answer(page, 3);
		const tables = await storedTables(page);
		expect([tables.checks?.length, tables.quarantine?.length]).toEqual([1, 1]);
	});
}

const REMOVALS: Readonly<Record<string, readonly string[]>> = {
	'IndexedDB removed': ['indexedDB'],
	'IndexedDB that throws': [],
	'everything removed': ['indexedDB', 'caches', 'BroadcastChannel', 'WebAssembly', 'locks', 'serviceWorker', 'storage'],
};

for (const [name, removed] of Object.entries(REMOVALS)) {
	test(`with ${name} the whole check works, says it keeps nothing, and can be saved as a file`, async ({ page }) => {
		const thrown: string[] = [];
		page.on('pageerror', (error) => thrown.push(error.message));
		await page.addInitScript((names) => {
			const refuse = () => {
				throw new DOMException('planted', 'SecurityError');
			};
			if (names.length === 0) {
				IDBFactory.prototype.open = refuse;
				IDBFactory.prototype.databases = refuse;
			}
			for (const one of names) {
				const owner = one in window ? window : Navigator.prototype;
				Object.defineProperty(owner, one, { configurable: true, value: undefined });
			}
		}, removed);
		await page.goto('/selbstcheck/');
		await page.getByRole('button', { name: 'Merken und starten' }).click();
		await expect(page.getByRole('alert').filter({ hasText: 'Ihr Browser lässt kein Speichern zu.' })).toBeVisible();
		await skipContext(page);
		await answerAll(page, MIXED, 'memory');
		await page.getByRole('button', { name: 'Ergebnis ansehen' }).click();
		await expectResult(page);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Als Datei sichern' }).first().click(),
		]);
		expect(Object.keys(JSON.parse(readFileSync(await download.path(), 'utf8')).check.answers)).toHaveLength(15);
		expect(thrown).toEqual([]);
	});
}

test('a check saved to a file gives the same result in another browser, and the same file again', async ({
	page,
	browser,
}) => {
	await openResult(page);
	const save = async (from: Page) => {
		const [download] = await Promise.all([
			from.waitForEvent('download'),
			from.getByRole('button', { name: 'Als Datei sichern' }).first().click(),
		]);
		expect(download.suggestedFilename()).toMatch(/^it-selbstcheck-\d{4}-\d\d-\d\d\.json$/);
		return readFileSync(await download.path(), 'utf8');
	};
	const file = await save(page);
	expect(JSON.parse(file).check.answers).toEqual(checkFile().check.answers);
	const elsewhere = await browser.newPage({ baseURL: ORIGIN });
	await elsewhere.goto('/selbstcheck/');
	await adoptFile(elsewhere, file);
	await elsewhere.getByRole('button', { name: 'Ergebnis ansehen' }).click();
	await expectResult(elsewhere);
	expect(await resultText(elsewhere)).toEqual(await resultText(page));
	// Looking at a result is no answer: nothing but the time of saving differs.
	const plain = (text: string) => text.replace(/"exportedAt": "[^"]+"/, '');
	expect(plain(await save(elsewhere))).toBe(plain(file));
	await elsewhere.close();
});
