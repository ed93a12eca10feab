import { expect, type Page, test } from '@playwright/test';
import { EVERY_PAGE_TAG, pagesToVisit } from '../pages/site-kinds.ts';
import { axeFaults } from './journey/axe-faults.ts';
import { checkFile, chooseFile, openReview, unfoldAll } from './journey/check-file.ts';
import { pageGroups } from './journey/page-groups.ts';
import { answer, expectResult, skipContext, startCheck } from './journey/take-check.ts';

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 640 };
const MIN_TARGET = 24;

/** Rules of axe, room and targets, in both schemes and at both widths. */
async function expectAccessible(page: Page, what: string): Promise<void> {
	for (const size of [NARROW, WIDE]) {
		await expectRoomAndTargets(page, what, size);
		for (const colorScheme of ['light', 'dark'] as const) {
			// A colour halfway through a transition is nobody's design.
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await expectNoViolation(page, `${what}, ${colorScheme}, ${size.width}`);
		}
	}
}

async function expectRoomAndTargets(page: Page, what: string, size: typeof WIDE): Promise<void> {
	await page.setViewportSize(size);
	await expectNoSidewaysScroll(page, `${what} at ${size.width}`);
	expect(await smallTargets(page), `${what} at ${size.width}`).toEqual([]);
}

async function expectNoViolation(page: Page, what: string): Promise<void> {
	expect(await axeFaults(page), what).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page, what: string): Promise<void> {
	const [scrollWidth, clientWidth] = await page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return [scrollWidth, clientWidth] as const;
	});
	expect(scrollWidth, what).toBeLessThanOrEqual(clientWidth);
}

/** Controls smaller than 24 CSS px; left out: links in running text, and what a label stands for. */
async function smallTargets(page: Page): Promise<readonly string[]> {
	return page.evaluate((min) => {
		const controls = [
			...document.querySelectorAll<HTMLElement>('a[href], button, select, summary, textarea, input, label'),
		];
		return controls
			.filter((one) => one.checkVisibility({ visibilityProperty: true }) && getComputedStyle(one).display !== 'inline')
			.filter((one) => !(one instanceof HTMLInputElement && (one.labels?.length ?? 0) > 0))
			.filter((one) => !(one instanceof HTMLLabelElement && !(one.control instanceof HTMLInputElement)))
			.filter((one) => one.getBoundingClientRect().bottom > 0)
			.filter((one) => {
				const { width, height } = one.getBoundingClientRect();
				return width < min || height < min;
			})
			.map((one) => one.outerHTML.slice(0, 120));
	}, MIN_TARGET);
}

for (const address of pagesToVisit()) {
	test(`${address} has no barrier a machine can find`, { tag: EVERY_PAGE_TAG }, async ({ page }) => {
		await page.goto(address);
		await unfoldAll(page);
		await expectAccessible(page, address);
	});
}

test('no step of the check has one, from the start to a question', async ({ page }) => {
	await page.goto('/selbstcheck/');
	await chooseFile(page, 'kein Check');
	await expect(page.getByRole('alert')).toBeVisible();
	await expectAccessible(page, 'start with a refused file');
	await chooseFile(page, JSON.stringify(checkFile()));
	await expect(page.getByRole('dialog')).toBeVisible();
	await expectAccessible(page, 'dialog of a file');
	await page.keyboard.press('Escape');
	await startCheck(page);
	await unfoldAll(page);
	await expectAccessible(page, 'context');
	await skipContext(page);
	await answer(page, 2);
	await unfoldAll(page);
	await expectAccessible(page, 'question');
});

test('neither the review, nor the result unfolded, nor the dialog to delete has one', async ({ page }) => {
	await openReview(page);
	await expectAccessible(page, 'review');
	await page.getByRole('button', { name: 'Ergebnis ansehen' }).click();
	await expectResult(page);
	await expectAccessible(page, 'result');
	await unfoldAll(page);
	await expectAccessible(page, 'result unfolded');
	await page.getByRole('button', { name: 'Alle Daten löschen' }).click();
	await expect(page.getByRole('dialog')).toBeVisible();
	await expectAccessible(page, 'dialog to delete');
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Pause machen' }).click();
	await expectAccessible(page, 'pause');
});

test('a browser that refuses to store, and a result without its parts, are told without a barrier', async ({
	page,
	context,
}) => {
	await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
	await startCheck(page);
	await expectAccessible(page, 'not stored');
	await skipContext(page);
	await context.setOffline(true);
	await answer(page, 1, 'memory');
	await page.evaluate(() => {
		location.hash = 'ergebnis';
	});
	await expect(page.getByRole('button', { name: 'Noch einmal versuchen' })).toBeVisible();
	await expectAccessible(page, 'result without its parts');
});

test('the audit sees planted barriers', async ({ page }) => {
	await page.goto('/methodik/');
	await page.evaluate(() => {
		const button = document.createElement('button');
		button.style.cssText = 'width:10px;height:10px;padding:0;min-height:0;display:block';
		const wide = document.createElement('div');
		wide.style.cssText = 'width:2000px;height:1px';
		document.querySelector('main')?.append(button, wide);
	});
	expect(await smallTargets(page)).toHaveLength(1);
	await expect(expectNoSidewaysScroll(page, 'planted')).rejects.toThrow();
	// Twice, because the second time axe is in the page already.
	for (let time = 1; time <= 2; time += 1) {
		expect(await axeFaults(page)).toContainEqual(expect.stringMatching(/^button-name: <button/));
	}
});

test('nothing moves for those who asked for less motion', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const moving = () =>
		page.evaluate(() => {
			const timed = [...document.querySelectorAll('*')].filter((one) => {
				const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(one);
				const takesTime =
					/[1-9]/.test(transitionDuration) || (animationName !== 'none' && /[1-9]/.test(animationDuration));
				return takesTime || scrollBehavior === 'smooth';
			});
			return [...timed.map((one) => one.outerHTML.slice(0, 80)), ...document.getAnimations().map(String)];
		});
	for (const address of ['/', '/selbstcheck/', '/massnahmen/']) {
		await page.goto(address);
		expect(await moving(), address).toEqual([]);
	}
	await startCheck(page);
	await skipContext(page);
	await answer(page, 2);
	expect(await moving()).toEqual([]);
});

test('in forced colours the choice, and the focus stay legible', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await startCheck(page);
	await skipContext(page);
	await answer(page, 2);
	const borders = await page
		.locator('label')
		.evaluateAll((labels) =>
			labels
				.filter((label) => label.querySelector('[type=radio]'))
				.map((label) => getComputedStyle(label).borderTopWidth),
		);
	expect(borders[1]).not.toBe(borders[0]);
	const focus = await page.locator('label:has(:checked)').evaluate((label) => getComputedStyle(label).outlineStyle);
	expect(focus).toBe('solid');
});

/** What wider text spacing clips in the page's main part, as the beginning of its markup. */
async function clippedBySpacing(page: Page): Promise<readonly string[]> {
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(
			'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
		);
		document.adoptedStyleSheets = [sheet];
	});
	return page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('main *')]
			.filter((one) => one.checkVisibility() && one.clientWidth > 1 && one.textContent?.trim())
			.filter((one) => {
				const { overflowX, overflowY } = getComputedStyle(one);
				const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
				const isCut = hides(overflowX) && one.scrollWidth > one.clientWidth + 1;
				return isCut || (hides(overflowY) && one.scrollHeight > one.clientHeight + 1);
			})
			.map((one) => one.outerHTML.slice(0, 100)),
	);
}

for (const { name, pages } of pageGroups()) {
	test(`wider text spacing clips nothing and pushes nothing aside (${name})`, { tag: EVERY_PAGE_TAG }, async ({
		page,
	}) => {
		await page.setViewportSize(NARROW);
		for (const address of pages) {
			await page.goto(address);
			expect(await clippedBySpacing(page), address).toEqual([]);
			await expectNoSidewaysScroll(page, address);
		}
	});
}

test('wider text spacing spares a question', async ({ page }) => {
	await page.setViewportSize(NARROW);
	await startCheck(page);
	await skipContext(page);
	expect(await clippedBySpacing(page)).toEqual([]);
	await expectNoSidewaysScroll(page, 'question');
});
