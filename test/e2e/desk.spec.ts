import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createStaticServer, type StaticServer } from '@it-kompass/hosting';
import { expect, type Page, test } from '@playwright/test';

const ARTICLE = 'content/articles/nis2/geschaeftsleitung-pflichten.md';
const TITLE = 'NIS2 ist Chefsache, kurz gesagt';

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const original = readFileSync(fromRoot(ARTICLE), 'utf8');
const title = /^title: (.*)$/m.exec(original)?.[1] ?? '';

let server: StaticServer;

test.beforeAll(async () => {
	server = await createStaticServer({ root: fromRoot('apps/site/dist-desk'), port: 0 });
});

test.afterAll(async () => {
	await server.close();
});

/** Puts the article into the browser's private folder and lets that folder answer as the one the editor chooses. */
async function openFolder(page: Page): Promise<void> {
	await page.addInitScript(() => {
		Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
		Object.assign(FileSystemHandle.prototype, { requestPermission: async () => 'granted' });
	});
	await page.goto(`${server.url}/admin/`);
	await page.evaluate(
		async ([path, text]) => {
			let folder = await navigator.storage.getDirectory();
			await folder.getDirectoryHandle('.git', { create: true });
			const names = path.split('/');
			for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
			const handle = await folder.getFileHandle(names.at(-1) ?? '', { create: true });
			const writable = await handle.createWritable();
			await writable.write(text);
			await writable.close();
		},
		[ARTICLE, original] as const,
	);
	await page.getByRole('button', { name: 'Mit lokalem Repository arbeiten' }).click();
}

async function fileText(page: Page): Promise<string> {
	return page.evaluate(async (path) => {
		let folder = await navigator.storage.getDirectory();
		const names = path.split('/');
		for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name);
		return (await (await folder.getFileHandle(names.at(-1) ?? '')).getFile()).text();
	}, ARTICLE);
}

test('an editor changes a title in the browser, and nothing else of the file moves', async ({ page }) => {
	const foreign: string[] = [];
	page.on('response', (response) => {
		if (!/^blob:|^data:/.test(response.url()) && !response.url().startsWith(server.url)) foreign.push(response.url());
	});
	await openFolder(page);
	await page.getByText('Ratgeber: NIS2').first().click();
	await page.getByText(title).first().click();
	const field = page.getByRole('textbox', { name: 'Titel' }).first();
	await expect(field).toHaveValue(title);
	await field.fill(TITLE);
	await page.getByRole('button', { name: 'Speichern' }).first().click();
	await expect.poll(() => fileText(page)).toContain(TITLE);

	const saved = await fileText(page);
	const bodyOf = (text: string) => text.slice(text.indexOf('\n---\n', 4));
	expect(bodyOf(saved)).toBe(bodyOf(original));
	const lines = (text: string) => text.slice(0, text.indexOf('\n---\n', 4)).split('\n');
	expect(lines(saved).filter((line) => !lines(original).includes(line) && line !== 'draft: false')).toEqual([
		`title: ${TITLE}`,
	]);
	expect(lines(original).filter((line) => !lines(saved).includes(line))).toEqual([`title: ${title}`]);
	expect(foreign).toEqual([]);
});

test('the desk stays out of search engines and out of the usual build', async ({ page, request }) => {
	await page.goto(`${server.url}/admin/`);
	await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
	expect(readFileSync(fromRoot('apps/site/dist-desk/sitemap-0.xml'), 'utf8')).not.toContain('/admin/');
	expect((await request.get('/admin/')).status()).toBe(404);
});
