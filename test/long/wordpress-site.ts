import { type Browser, test as base, expect, type Page } from '@playwright/test';
import { ORIGIN, PORT } from '../e2e/journey/built-site.ts';
import { EMBED, EMBED_FOLDER } from '../e2e/journey/partner-pages.ts';
import { ADMIN, startWordPress, type WordPress } from './start-wordpress.ts';

/** The two ports after that of the site are taken by the embed host and this. */
const WORDPRESS_PORT = PORT + 2;

/** May write and publish, but not HTML that WordPress does not know. */
const AUTHOR = { name: 'redaktion', password: 'auch-nur-in-diesem-test' };

/** As an administrator downloads it from the embed host. */
const PLUGIN_ZIP = `${EMBED_FOLDER}wordpress/it-selbstcheck.zip`;

/** What a browser keeps after signing in. */
type SignedIn = Awaited<ReturnType<ReturnType<Page['context']>['storageState']>>;

interface Site extends WordPress {
	readonly admin: SignedIn;
	readonly author: SignedIn;
	/** What WordPress complained about before the plugin was there: an old one about a new PHP, and about no network. */
	readonly ownComplaints: ReadonlySet<string>;
}

/**
 * Tests on a WordPress with the plugin from the ZIP, active and pointed at the hosts of this run. `admin` and `author`
 * are pages of two users who are signed in; `page` is a visitor. After each test WordPress' debug log has to be empty but
 * for what WordPress says about itself.
 */
export const test = base.extend<{ admin: Page; author: Page; quiet: undefined }, { wordpress: Site }>({
	wordpress: [
		async ({ browser }, use) => {
			const wordpress = await startWordPress(WORDPRESS_PORT);
			try {
				const admin = await signIn(browser, wordpress.url, ADMIN);
				const ownComplaints = new Set(wordpress.complaints());
				const page = await pageOf(browser, wordpress.url, admin);
				await installPlugin(page);
				await addAuthor(page);
				await page.context().close();
				await use({ ...wordpress, admin, author: await signIn(browser, wordpress.url, AUTHOR), ownComplaints });
			} finally {
				await wordpress.stop();
			}
		},
		{ scope: 'worker', timeout: 180_000 },
	],
	quiet: [
		async ({ wordpress }, use) => {
			await use(undefined);
			expect(wordpress.complaints().filter((line) => !wordpress.ownComplaints.has(line))).toEqual([]);
		},
		{ auto: true },
	],
	baseURL: async ({ wordpress }, use) => use(wordpress.url),
	admin: async ({ browser, wordpress }, use) => {
		const page = await pageOf(browser, wordpress.url, wordpress.admin);
		await use(page);
		await page.context().close();
	},
	author: async ({ browser, wordpress }, use) => {
		const page = await pageOf(browser, wordpress.url, wordpress.author);
		await use(page);
		await page.context().close();
	},
});

async function pageOf(browser: Browser, baseURL: string, storageState?: SignedIn): Promise<Page> {
	const context = await browser.newContext({ baseURL, ...(storageState && { storageState }) });
	return context.newPage();
}

async function signIn(browser: Browser, url: string, user: typeof ADMIN): Promise<SignedIn> {
	const page = await pageOf(browser, url);
	await page.goto('/wp-login.php');
	await page.getByLabel('Username or Email Address').fill(user.name);
	await page.getByLabel('Password', { exact: true }).fill(user.password);
	await page.getByRole('button', { name: 'Log In' }).click();
	await expect(page.getByRole('heading', { name: 'Dashboard' })).toBeVisible();
	const state = await page.context().storageState();
	await page.context().close();
	return state;
}

/** Uploads and activates the plugin and points it at the hosts of this run. */
export async function installPlugin(admin: Page): Promise<void> {
	await admin.goto('/wp-admin/plugin-install.php?tab=upload');
	await admin.getByLabel('Plugin zip file').setInputFiles(PLUGIN_ZIP);
	await admin.getByRole('button', { name: 'Install Now' }).click();
	await admin.getByRole('link', { name: 'Activate Plugin' }).click();
	await expect(admin.getByText('Plugin activated.')).toBeVisible();
	await saveSettings(admin, { 'Adresse des Rahmens': EMBED, 'Adresse von IT-Kompass': `${ORIGIN}/` });
	await expect(admin.getByText('Settings saved.')).toBeVisible();
}

async function addAuthor(admin: Page): Promise<void> {
	await admin.goto('/wp-admin/user-new.php');
	await admin.getByLabel('Username (required)').fill(AUTHOR.name);
	await admin.getByLabel('Email (required)').fill('redaktion@muster-it.example');
	await admin.getByRole('textbox', { name: 'Password' }).fill(AUTHOR.password);
	await admin.getByLabel('Send the new user an email').uncheck();
	await admin.getByLabel('Role').selectOption('author');
	await admin.getByRole('button', { name: /^Add (New )?User$/ }).click();
	await expect(admin.getByText('New user created.')).toBeVisible();
}

/** Address of the plugin's settings. */
export const SETTINGS = '/wp-admin/options-general.php?page=it-selbstcheck';

/** Fills in fields of the plugin's settings by their labels and saves. The others stay as they are. */
export async function saveSettings(admin: Page, fields: Readonly<Record<string, string>>): Promise<void> {
	await admin.goto(SETTINGS);
	for (const [label, value] of Object.entries(fields)) await admin.getByLabel(label, { exact: true }).fill(value);
	await admin.getByRole('button', { name: 'Einstellungen speichern' }).click();
}

/** Opens the block editor with a title, ready to write. */
export async function startPost(author: Page, title: string): Promise<void> {
	await author.goto('/wp-admin/post-new.php');
	const welcome = author.getByRole('dialog').getByRole('button', { name: 'Close' });
	await author.addLocatorHandler(welcome, () => welcome.click());
	await author.getByRole('textbox', { name: 'Add title' }).fill(title);
	await author.getByRole('textbox', { name: 'Add title' }).press('Enter');
}

/** Inserts a block as writers do: a slash, its name, Enter. */
export async function insertBlock(author: Page, name: string): Promise<void> {
	await author.keyboard.type(`/${name}`);
	await author.getByRole('option', { name }).first().click();
}

/** Publishes what is in the editor and returns its address. */
export async function publish(author: Page): Promise<string> {
	await author.getByRole('button', { name: 'Publish', exact: true }).click();
	const panel = author.getByRole('region', { name: 'Editor publish' });
	await panel.getByRole('button', { name: 'Publish', exact: true }).click();
	const link = panel.getByRole('link', { name: 'View Post' });
	return (await link.getAttribute('href')) ?? '';
}

/** Publishes a post past the editor, as other programs do, and returns its address. What may stand in it is the same. */
export async function post(author: Page, content: string): Promise<string> {
	const nonce = await author.request.get('/wp-admin/admin-ajax.php?action=rest-nonce');
	const answer = await author.request.post('/?rest_route=/wp/v2/posts', {
		headers: { 'X-WP-Nonce': await nonce.text() },
		data: { title: 'Wie gut ist Ihre IT?', status: 'publish', content },
	});
	expect(answer.status()).toBe(201);
	return (await answer.json()).link;
}
