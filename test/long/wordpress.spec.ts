import { expect, type Page } from '@playwright/test';
import { ORIGIN } from '../e2e/journey/built-site.ts';
import { checkIn, EMBED, openCheck, toQuestion } from '../e2e/journey/partner-pages.ts';
import { keptBy } from '../e2e/journey/stored-data.ts';
import { insertBlock, post, publish, startPost, test } from './wordpress-site.ts';

const CHECK_PAGE = `${ORIGIN}/selbstcheck/`;

/** The attributes of the element, and where its link leads. */
async function shownBy(page: Page) {
	return page.locator('it-selbstcheck').evaluate((element) => ({
		attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
		link: element.querySelector('a')?.href,
	}));
}

test('an author shows the check with a shortcode, up to its first question', async ({ author, page }) => {
	await startPost(author, 'Wie gut ist Ihre IT?');
	await insertBlock(author, 'Shortcode');
	await author.getByLabel('Shortcode text').fill('[it_selbstcheck]');
	await page.goto(await publish(author));
	expect(await shownBy(page)).toEqual({ attributes: { lang: 'de', heading: '2' }, link: CHECK_PAGE });
	const frame = await openCheck(page);
	await expect(frame.locator('h1')).toHaveAttribute('aria-level', '2');
	await toQuestion(frame);
});

test('the same author’s raw element is taken away by WordPress', async ({ author, page }) => {
	await startPost(author, 'Ohne Plugin');
	await insertBlock(author, 'Custom HTML');
	await author
		.getByLabel('HTML', { exact: true })
		.fill(
			`<it-selbstcheck><a href="${CHECK_PAGE}">Von Hand</a></it-selbstcheck><script src="${EMBED}/v1.js"></script>`,
		);
	await page.goto(await publish(author));
	await expect(page.getByRole('link', { name: 'Von Hand' })).toBeVisible();
	await expect(page.locator(`it-selbstcheck, script[src^="${EMBED}"]`)).toHaveCount(0);
});

test('the block shows its link in the editor and the check on the page', async ({ author, page }) => {
	await startPost(author, 'Sind Sie betroffen?');
	await insertBlock(author, 'IT-Selbstcheck');
	const preview = author.getByRole('document', { name: 'Block: IT-Selbstcheck' });
	await expect(preview.getByRole('link', { name: 'IT-Selbstcheck starten' })).toBeVisible();
	await author.getByLabel('Beginnt mit').selectOption('NIS2-Check');
	await author.getByLabel('Name des Rahmens').fill('Prüfen Sie „NIS2“ & mehr');
	await expect(preview.getByRole('link', { name: 'NIS2-Check starten' })).toBeVisible();
	await page.goto(await publish(author));
	expect(await shownBy(page)).toEqual({
		attributes: { lang: 'de', heading: '2', start: 'nis2', title: 'Prüfen Sie „NIS2“ & mehr' },
		link: `${ORIGIN}/nis2-check/`,
	});
	await page.getByRole('link', { name: 'NIS2-Check starten' }).click();
	await checkIn(page).getByRole('button', { name: 'Ohne Speichern starten' }).click();
	await expect(checkIn(page).getByRole('heading', { name: /\?$/ })).toBeVisible();
	await author.reload();
	await expect(preview.getByRole('link', { name: 'NIS2-Check starten' })).toBeVisible();
});

test('block and shortcode give the same element', async ({ author, page }) => {
	await startPost(author, 'Zweimal');
	await insertBlock(author, 'IT-Selbstcheck');
	await author.getByLabel('Partner-Kennung').fill('muster-it');
	await author.getByLabel('Höhe mindestens').fill('600');
	await page.goto(await publish(author));
	const fromBlock = await page.locator('it-selbstcheck').evaluate((element) => element.outerHTML);
	await page.goto(await post(author, '[it_selbstcheck partner="muster-it" min-height="600"]'));
	expect(await page.locator('it-selbstcheck').evaluate((element) => element.outerHTML)).toBe(fromBlock);
});

test('every attribute of the shortcode arrives', async ({ author, page }) => {
	const words = { start: 'foerderung', partner: 'muster-it', theme: 'dark', load: 'visible', heading: '3' };
	const attributes = { ...words, title: 'Förderung "finden"', 'min-height': '600', lang: 'de' };
	const code = Object.entries(attributes).map(([name, value]) => `${name}='${value}'`);
	await page.goto(await post(author, `[it_selbstcheck ${code.join(' ')}]`));
	expect((await shownBy(page)).attributes).toEqual(attributes);
});

test('hostile attributes are left out', async ({ author, page }) => {
	const hostile = [
		`onclick="alert(1)" style="position:fixed" src="https://boese.example" class="x"`,
		`start="nis2&partner=x" partner='a" onfocus="alert(1)' heading="9" min-height="600px" load="eager;"`,
		`title="<img src=x onerror=alert(1)>" lang="de'onclick=alert(1)" theme="dark"`,
	];
	await page.goto(await post(author, `[it_selbstcheck ${hostile.join(' ')}]`));
	expect(await shownBy(page)).toEqual({
		attributes: { lang: 'de', heading: '2', theme: 'dark' },
		link: CHECK_PAGE,
	});
});

test('a page with the check loads one script of ours, a page without it none, and neither keeps anything', async ({
	author,
	page,
	wordpress,
}) => {
	const foreign: string[] = [];
	page.on('request', (request) => {
		const { origin } = new URL(request.url());
		if (origin !== wordpress.url) foreign.push(request.url());
	});
	await page.goto('/?page_id=2');
	expect(await page.content()).not.toContain('selbstcheck');
	const keptWithout = await keptBy(page);
	await page.goto(await post(author, '[it_selbstcheck] und noch einmal [it_selbstcheck]'));
	await expect(page.locator('it-selbstcheck')).toHaveCount(2);
	await page.waitForFunction(() => customElements.get('it-selbstcheck') !== undefined);
	expect(foreign).toEqual([`${EMBED}/v1.js`]);
	const tag = page.locator(`script[src^="${EMBED}"]`);
	await expect(tag).toHaveAttribute('referrerpolicy', 'no-referrer');
	await expect(tag).toHaveAttribute('async');
	expect(await keptBy(page)).toEqual(keptWithout);
	expect(keptWithout.cookies).toEqual([]);
});
