import { expect, test } from '@playwright/test';
import { EVERY_PAGE_TAG } from '../pages/site-kinds.ts';
import { pageGroups } from './journey/page-groups.ts';
import { QUESTIONS } from './journey/questions.ts';

test.use({ javaScriptEnabled: false });

test('the check says why it needs JavaScript and leads to the list on paper', async ({ page }) => {
	await page.goto('/selbstcheck/');
	await expect(page.getByRole('paragraph').filter({ hasText: 'braucht dafür JavaScript' })).toBeVisible();
	await page.getByRole('link', { name: 'Fragen als Liste drucken' }).click();
	for (const { text, options } of QUESTIONS) {
		const article = page.getByRole('article').filter({ has: page.getByRole('heading', { name: text }) });
		await expect(article.getByRole('listitem').first()).toHaveText(options[0]?.text ?? '');
		expect(await article.getByRole('listitem').count()).toBeGreaterThan(options.length);
	}
});

test('no button pretends to work', async ({ page }) => {
	await page.goto('/selbstcheck/');
	for (const button of await page.getByRole('button').all()) await expect(button).toBeDisabled();
	await expect(page.getByLabel('Aus Datei laden')).toBeDisabled();
});

for (const { name, pages } of pageGroups()) {
	test(`every page is complete: heading, text, nothing waiting (${name})`, { tag: EVERY_PAGE_TAG }, async ({
		page,
	}) => {
		for (const address of pages) {
			await page.goto(address);
			await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
			const main = page.getByRole('main');
			await expect(main, address).toHaveText(/.{150}/s, { useInnerText: true });
			await expect(main, address).not.toHaveText(/wird geladen|Lädt|undefined|NaN|\[object/, { useInnerText: true });
		}
	});
}

test('the menu of a narrow window opens and leads on', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('/');
	const menu = page.getByRole('navigation', { name: 'Menü' });
	await expect(menu).toBeHidden();
	await page.getByText('Menü', { exact: true }).click();
	await menu.getByRole('link', { name: 'Ratgeber' }).click();
	await expect(page).toHaveURL('/ratgeber/');
});
