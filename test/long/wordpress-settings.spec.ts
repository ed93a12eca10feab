import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { ORIGIN } from '../e2e/journey/built-site.ts';
import { EMBED, openCheck, releasedVersions, toQuestion } from '../e2e/journey/partner-pages.ts';
import { runProgram } from './own-process.ts';
import { installPlugin, post, SETTINGS, saveSettings, test } from './wordpress-site.ts';

const PLUGIN = fileURLToPath(new URL('../../apps/widget/wordpress/it-selbstcheck/it-selbstcheck.php', import.meta.url));

const [VERSION = '', HASH = ''] = Object.entries(releasedVersions()).at(-1) ?? [];

const REFUSED: readonly (readonly [label: string, typed: string, sentence: string])[] = [
	['Adresse des Rahmens', 'javascript:alert(1)', '„javascript:alert(1)“ ist keine Adresse für den Rahmen.'],
	['Adresse des Rahmens', 'http://check.beispiel.de', '„http://check.beispiel.de“ ist keine Adresse für den Rahmen.'],
	['Adresse des Rahmens', 'https://check.beispiel.de/?a=1', 'Sie beginnt mit https:// und enthält weder ? noch #.'],
	['Adresse des Rahmens', 'https://ich@beispiel.de', 'Beispiel: https://check.beispiel.de'],
	[
		'Adresse von IT-Kompass',
		'"><script>alert(1)</script>',
		'„"><script>alert(1)</script>“ ist keine Adresse für den Link.',
	],
	['Partner-Kennung', 'Muster IT', '„Muster IT“ ist keine Partner-Kennung.'],
	['Feste Version', '1.0', '„1.0“ ist keine Version. Sie besteht aus drei Zahlen. Beispiel: 1.0.0'],
	['Feste Version', VERSION, 'Feste Version und Prüfsumme gehören zusammen.'],
	['Prüfsumme', 'sha384-zu-kurz', '„sha384-zu-kurz“ ist keine Prüfsumme.'],
];

test('what does not fit the settings is refused in German, and nothing of it is stored', async ({
	admin,
	wordpress,
}) => {
	const before = wordpress.optionsOfPlugin();
	for (const [label, typed, sentence] of REFUSED) {
		await saveSettings(admin, { [label]: typed, ...(label === 'Partner-Kennung' ? {} : { 'Partner-Kennung': 'neu' }) });
		await expect(admin.getByText(sentence), typed).toBeVisible();
		await expect(admin.getByText('Settings saved.')).toHaveCount(0);
		await expect(admin.getByLabel('Partner-Kennung')).toHaveValue('');
		expect(wordpress.optionsOfPlugin(), typed).toEqual(before);
	}
});

test('PHP finds no fault in the file', () => {
	const said = runProgram('php', ['-d', 'error_reporting=-1', '-d', 'display_errors=1', '-l', PLUGIN]);
	expect(said.trim()).toBe(`No syntax errors detected in ${PLUGIN}`);
});

test('an author does not get to the settings', async ({ author }) => {
	const answer = await author.goto(SETTINGS);
	expect(answer?.status()).toBe(403);
});

test('a partner set once stands on every page, and a shortcode can name another', async ({ admin, author, page }) => {
	await saveSettings(admin, { 'Partner-Kennung': 'muster-it' });
	await page.goto(await post(author, '[it_selbstcheck] [it_selbstcheck partner="beispielkammer"]'));
	const partners = page.locator('it-selbstcheck');
	await expect(partners.first()).toHaveAttribute('partner', 'muster-it');
	await expect(partners.last()).toHaveAttribute('partner', 'beispielkammer');
	await saveSettings(admin, { 'Partner-Kennung': '' });
	await page.reload();
	await expect(partners.first()).not.toHaveAttribute('partner');
});

test('a pinned loader is checked by the browser', async ({ admin, author, page }) => {
	await saveSettings(admin, { 'Feste Version': VERSION, Prüfsumme: HASH });
	const address = await post(author, '[it_selbstcheck]');
	await page.goto(address);
	const tag = page.locator(`script[src="${EMBED}/${VERSION}/loader.js"]`);
	await expect(tag).toHaveAttribute('integrity', HASH);
	await expect(tag).toHaveAttribute('crossorigin', 'anonymous');
	await toQuestion(await openCheck(page));

	const refused = page.waitForEvent('console', (message) => message.text().includes('integrity'));
	await saveSettings(admin, { Prüfsumme: HASH.replace(/.{8}$/, 'AAAAAAAA') });
	await page.goto(address);
	await refused;
	await page.getByRole('link', { name: 'IT-Selbstcheck starten' }).click();
	await expect(page).toHaveURL(`${ORIGIN}/selbstcheck/`);
	await saveSettings(admin, { 'Feste Version': '', Prüfsumme: '' });
	await expect(admin.getByText('Settings saved.')).toBeVisible();
});

test('the policy the settings show is enough for the check', async ({ admin, author, page, wordpress }) => {
	await admin.goto(SETTINGS);
	const policy = (await admin.getByText('script-src').textContent()) ?? '';
	expect(policy).toBe(`script-src ${EMBED}; frame-src ${EMBED}`);
	const address = await post(author, '[it_selbstcheck]');
	wordpress.sendPolicy(policy);
	const answer = await page.goto(address);
	expect(answer?.headers()['content-security-policy']).toBe(policy);
	await toQuestion(await openCheck(page));
	wordpress.sendPolicy('');
});

test('deleting the plugin leaves none of its settings behind, and it can come back', async ({
	admin,
	page,
	author,
	wordpress,
}) => {
	const address = await post(author, '[it_selbstcheck]');
	expect(wordpress.optionsOfPlugin().join()).toContain('it_selbstcheck: ');
	await admin.goto('/wp-admin/plugins.php');
	await admin.getByRole('link', { name: 'Deactivate IT-Selbstcheck' }).click();
	await page.goto(address);
	await expect(page.getByText('[it_selbstcheck]')).toBeVisible();
	admin.once('dialog', (dialog) => dialog.accept());
	await admin.getByRole('link', { name: 'Delete IT-Selbstcheck' }).click();
	await expect(admin.getByText('IT-Selbstcheck was successfully deleted.')).toBeVisible();
	expect(wordpress.optionsOfPlugin()).toEqual([]);
	await installPlugin(admin);
	await page.reload();
	await expect(page.getByRole('link', { name: 'IT-Selbstcheck starten' })).toBeVisible();
});
