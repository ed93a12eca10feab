import { truncateSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { checkFile, chooseFile, openReview } from './journey/check-file.ts';
import { HOSTILE_STRINGS, SENTINEL } from './journey/hostile-strings.ts';
import { plantRecord, storedCheck, storedTables } from './journey/stored-data.ts';
import { type Faults, watchFaults } from './journey/watch-page.ts';

/** Nothing ran, nothing was injected, nothing was blocked because of us, nothing was added to every object. */
async function expectHarmless(page: Page, faults: Faults, what: string): Promise<void> {
	const harm = await page.evaluate((name) => {
		const injected = 'iframe, object, embed, base, video, audio, marquee, math, body script, img[onerror], [onload]';
		const own = [...document.querySelectorAll(injected)].filter((element) => !element.closest('astro-island'));
		return {
			ran: Reflect.get(window, name),
			polluted: Reflect.get({}, 'polluted'),
			keys: Reflect.ownKeys(Object.prototype).length,
			injected: own.map((element) => element.outerHTML.slice(0, 80)).filter((html) => !html.startsWith('<script')),
		};
	}, SENTINEL);
	expect(harm, what).toEqual({ ran: undefined, polluted: undefined, keys: 12, injected: [] });
	expect(faults, what).toEqual({ console: [], policy: [] });
}

const file = checkFile();
const inFile = (text: string): readonly string[] => [
	text,
	JSON.stringify(text),
	JSON.stringify({ ...file, format: text }),
	JSON.stringify({ ...file, check: { ...file.check, step: text } }),
	JSON.stringify({ ...file, check: { ...file.check, answers: { E3: { value: text, rev: 1 } } } }),
	JSON.stringify({ ...file, check: { ...file.check, profile: JSON.parse(`{${JSON.stringify(text)}:"polluted"}`) } }),
];

test('a file with a hostile text is refused in a sentence and changes nothing', async ({ context }) => {
	const faults = await watchFaults(context);
	const page = await context.newPage();
	await openReview(page);
	const before = await storedTables(page);
	for (const [at, text] of HOSTILE_STRINGS.entries()) {
		// Each text in one place of the file, and every place with several texts.
		const bad = inFile(text)[at % 6] ?? '';
		// An empty file in between, so that no sentence is that of the file before.
		await chooseFile(page, '');
		await expect(page.getByRole('alert')).toContainText('Die Datei ist leer.');
		await chooseFile(page, bad);
		await expect(page.getByRole('alert'), bad).not.toContainText('Die Datei ist leer.');
		await expect(page.getByRole('alert'), bad).toContainText('An Ihrem jetzigen Check wurde nichts geändert.');
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await expectHarmless(page, faults, bad);
	}
	expect(await storedTables(page)).toEqual(before);
});

test('a hostile text in the stored check runs nowhere', async ({ context }) => {
	const faults = await watchFaults(context);
	const page = await context.newPage();
	await openReview(page);
	const whole = await storedCheck(page);
	const texts = HOSTILE_STRINGS.filter((text) => !/^[a-z]+$/.test(text));
	for (const text of texts) {
		await page.goto('/404.html');
		await plantRecord(page, { ...whole, id: text.slice(0, 60), step: text, answers: { E3: { value: text, rev: 1 } } });
		await page.goto('/selbstcheck/');
		await expect(page.getByText('Ein gespeicherter Check ließ sich nicht lesen.'), text).toBeVisible();
		await expectHarmless(page, faults, text);
	}
	expect((await storedTables(page)).quarantine).toHaveLength(texts.length);
});

test('a hostile id, the one free text of the record, is never shown and runs nowhere', async ({ context }) => {
	const faults = await watchFaults(context);
	const page = await context.newPage();
	await openReview(page);
	const whole = await storedCheck(page);
	for (const text of HOSTILE_STRINGS.slice(0, 10)) {
		await page.goto('/404.html');
		await plantRecord(page, { ...whole, id: text.slice(0, 60) });
		await page.goto('/selbstcheck/#ergebnis');
		await expect(page.getByRole('button', { name: 'Bericht drucken' })).toBeVisible();
		expect(await page.content()).not.toContain(SENTINEL);
		await expectHarmless(page, faults, text);
	}
});

test('a hostile address shows the start or the review, and runs nothing', async ({ context }) => {
	const faults = await watchFaults(context);
	const page = await context.newPage();
	await openReview(page);
	for (const text of HOSTILE_STRINGS) {
		// An address cannot hold half a character.
		const whole = text.replace(/\p{Surrogate}/gu, '');
		const safe = encodeURIComponent(whole);
		await page.goto(`/selbstcheck/?q=${safe}&frage=${safe}#${whole}`, { waitUntil: 'commit' });
		await expectStartOrReview(page);
		await expectHarmless(page, faults, text);
		await page.evaluate((fragment) => {
			location.hash = fragment;
		}, `frage-${whole}`);
		await expectHarmless(page, faults, `#frage-${text}`);
	}
});

async function expectStartOrReview(page: Page): Promise<void> {
	const name = /Sie haben einen Check vom|Alles beantwortet/;
	await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

const REFUSED: readonly (readonly [string, string | Buffer, string])[] = [
	['an empty file', '', 'Die Datei ist leer.'],
	['one byte', '{', 'beschädigt oder abgeschnitten'],
	['half a file', JSON.stringify(file).slice(0, 200), 'beschädigt oder abgeschnitten'],
	['a picture', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'beschädigt oder abgeschnitten'],
	['another JSON', '{"name":"Muster GmbH"}', 'kein gesicherter IT-Selbstcheck'],
	['a key twice', JSON.stringify(file).replace('"mode":', '"mode":"voll","mode":'), 'anders aufgebaut'],
	[
		'a polluting key',
		JSON.stringify(file).replace('"profile":{', '"profile":{"__proto__":{"polluted":1}'),
		'anders aufgebaut',
	],
	['100,000 lists in each other', '['.repeat(100_000), 'anders aufgebaut'],
	[
		'an impossible value',
		JSON.stringify(file).replace('"rev":1', '"rev":-1'),
		'ein Wert, den es in diesem Check nicht gibt',
	],
	['a newer format', JSON.stringify({ ...file, formatVersion: 7 }), '(Format 7)'],
	['a megabyte and one byte', JSON.stringify(file).padEnd(1_000_001), 'größer als 1 MB'],
];

test('a file that is none of ours is refused with its reason and changes nothing', async ({ context }) => {
	const faults = await watchFaults(context);
	const page = await context.newPage();
	await openReview(page);
	const before = await storedTables(page);
	const alert = page.getByRole('alert');
	for (const [name, content, sentence] of REFUSED) {
		await test.step(name, async () => {
			// Another bad file in between, so that no sentence is that of the file before.
			const between = sentence.includes('leer') ? 'kein Check' : '';
			await chooseFile(page, between);
			await expect(alert).not.toContainText(sentence);
			await chooseFile(page, content);
			await expect(alert).toContainText(sentence);
			await expect(alert).toContainText('An Ihrem jetzigen Check wurde nichts geändert.');
			await expect(page.getByRole('dialog')).toHaveCount(0);
			expect(await storedTables(page)).toEqual(before);
			await expectHarmless(page, faults, name);
		});
	}
});

test('two gigabytes are refused at once, by their size', async ({ page }, testInfo) => {
	const path = testInfo.outputPath('it-selbstcheck.json');
	writeFileSync(path, '');
	truncateSync(path, 2 ** 31);
	await openReview(page);
	const before = await storedTables(page);
	await page.getByLabel('Aus Datei laden').setInputFiles(path);
	await expect(page.getByRole('alert')).toContainText('größer als 1 MB');
	expect(await storedTables(page)).toEqual(before);
});

test('a file of exactly a megabyte is taken', async ({ page }) => {
	await page.goto('/selbstcheck/');
	await chooseFile(page, JSON.stringify(file).padEnd(1_000_000));
	await expect(page.getByRole('dialog', { name: 'Check aus der Datei übernehmen?' })).toContainText('15 Antworten');
});
