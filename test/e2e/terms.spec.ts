import kurzcheck from '@it-kompass/catalogue/de/kurzcheck.json' with { type: 'json' };
import { expect, type Page, test } from '@playwright/test';
import { tabTo } from './journey/tab-to.ts';
import { skipContext, startCheck } from './journey/take-check.ts';

/** Terms of the first question; there are some, or the content no longer fits this test. */
const FIRST = kurzcheck.domains.flatMap(({ questions }) => questions).find(({ quick }) => quick);
const TERMS = (kurzcheck.termsByQuestion[FIRST?.id ?? ''] ?? []).map((id) =>
	kurzcheck.glossary.find((entry) => entry.id === id),
);

function firstTerm() {
	const term = TERMS[0];
	if (term === undefined) throw new Error('The first question has no term; choose another question for this test.');
	return term;
}

const summaryOf = (page: Page, term: string) =>
	page.getByRole('complementary').locator('summary').filter({ hasText: term }).first();

test('a term is explained by keyboard, and the way to the glossary works', async ({ page }) => {
	const { id, term, short } = firstTerm();
	await startCheck(page);
	await skipContext(page);
	const explanation = page.getByRole('complementary').getByText(short);
	await expect(explanation).toBeHidden();
	await tabTo(page, summaryOf(page, term));
	await page.keyboard.press('Enter');
	await expect(explanation).toBeVisible();
	await page.keyboard.press('Tab');
	const link = page.getByRole('link', { name: `Im Glossar nachlesen: ${term}` });
	await expect(link).toBeFocused();
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Space');
	await expect(explanation).toBeHidden();
	await page.keyboard.press('Space');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(`/glossar/#${id}`);
	await expect(page.locator(`#${id}`)).toBeInViewport();
});

test.describe('with a finger', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

	test('a term is explained by a tap on an area large enough', async ({ page }) => {
		const { term, short } = firstTerm();
		await startCheck(page);
		await skipContext(page);
		const summary = summaryOf(page, term);
		const explanation = page.getByRole('complementary').getByText(short);
		await expect(explanation).toBeHidden();
		expect((await summary.boundingBox())?.height).toBeGreaterThanOrEqual(44);
		await summary.tap();
		await expect(explanation).toBeVisible();
		const link = await page.getByRole('link', { name: `Im Glossar nachlesen: ${term}` }).boundingBox();
		expect((link?.x ?? 0) + (link?.width ?? 0)).toBeLessThanOrEqual(360);
		await summary.tap();
		await expect(explanation).toBeHidden();
	});
});
