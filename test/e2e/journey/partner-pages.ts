import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { test as base, expect, type FrameLocator, type Page } from '@playwright/test';
import { ORIGIN, PORT } from './built-site.ts';

/** Where the embed host is served with the headers it has in production. */
export const EMBED_PORT = PORT + 1;
export const EMBED = `http://localhost:${EMBED_PORT}`;

/** Absolute path of the built embed host. */
export const EMBED_FOLDER = fileURLToPath(new URL('../../../apps/widget/dist/host/', import.meta.url));

const PAGES = new URL('../hosts/', import.meta.url);

/** Policies of host pages, by their name; most have none. */
const POLICIES: Readonly<Record<string, string>> = {
	'strict-csp.html': `default-src 'none'; script-src ${EMBED}; frame-src ${EMBED}; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
	'script-blocked.html': "default-src 'self'; script-src 'none'",
	'frame-blocked.html': `default-src 'self'; script-src ${EMBED}; frame-src 'none'`,
};

/** Released versions of the loader and their hashes, as the embed host publishes them. */
export function releasedVersions(): Readonly<Record<string, string>> {
	return JSON.parse(readFileSync(`${EMBED_FOLDER}versions.json`, 'utf8'));
}

/** The plain page with a loader pinned by its hash, or by a hash that is not its own. */
function pinnedPage(version: string, isOwnHash: boolean): string | null {
	const hash = releasedVersions()[version] ?? '';
	const integrity = isOwnHash ? hash : hash.replace(/.{8}$/, 'AAAAAAAA');
	const script = `src="${EMBED}/${version}/loader.js" integrity="${integrity}" crossorigin="anonymous"`;
	return hostPage('plain.html')?.replace(`src="${EMBED}/v1.js"`, script) ?? null;
}

/** A host page's text with the addresses of this run; `null` if there is none. */
export function hostPage(name: string): string | null {
	const [, kind, version] = /^(pinned|changed)-(.+)\.html$/.exec(name) ?? [];
	if (version !== undefined) return pinnedPage(version, kind === 'pinned');
	const file = new URL(name === 'script-blocked.html' ? 'plain.html' : name, PAGES);
	if (!existsSync(file)) return null;
	return readFileSync(file, 'utf8').replaceAll('{{EMBED}}', EMBED).replaceAll('{{SITE}}', ORIGIN);
}

/** Page whose body are the lines in its query, as a partner pastes them. */
export const PASTED = 'pasted.html';

function pastedPage(lines: string): string {
	return `<!doctype html><html lang="de"><title>Muster-IT (Beispiel)</title>${lines}</html>`;
}

/** Tests on partners' pages; `hosts` is the address of the folder `test/e2e/hosts` on a host of its own. */
export const test = base.extend<Record<never, never>, { hosts: string }>({
	hosts: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from it
		async ({}, use) => {
			const server = createServer(({ url = '' }, response) => {
				const { pathname, searchParams } = new URL(url, 'http://localhost');
				const name = pathname.slice(1);
				const text = name === PASTED ? pastedPage(searchParams.get('lines') ?? '') : hostPage(name);
				const policy = POLICIES[name];
				if (policy) response.setHeader('Content-Security-Policy', policy);
				response.setHeader('Content-Type', name.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8');
				response.writeHead(text === null ? 404 : 200).end(text ?? '');
			});
			await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
			await use(`http://localhost:${(server.address() as AddressInfo).port}`);
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
		{ scope: 'worker' },
	],
});

/** The frame of the first element on the page. */
export function checkIn(page: Page, element = 'it-selbstcheck'): FrameLocator {
	return page.frameLocator(`${element} iframe`);
}

/** Clicks the link and waits for the first page of the check. */
export async function openCheck(page: Page): Promise<FrameLocator> {
	await page.waitForFunction(() => customElements.get('it-selbstcheck') !== undefined);
	await page.getByRole('link', { name: 'IT-Selbstcheck starten' }).click();
	return expectStart(page);
}

/** The first page of the check is in the frame. */
export async function expectStart(page: Page, element = 'it-selbstcheck'): Promise<FrameLocator> {
	const frame = checkIn(page, element);
	await expect(frame.getByRole('heading', { name: '15 Fragen, etwa vier Minuten.' })).toBeVisible();
	return frame;
}

/** From the first page of the check to its first question. */
export async function toQuestion(frame: FrameLocator, button = 'Merken und starten'): Promise<void> {
	await frame.getByRole('button', { name: button }).click();
	await frame.getByRole('button', { name: 'Ohne Angaben weiter' }).click();
	await expect(frame.getByText('Frage 1 von 15', { exact: true })).toBeVisible();
}

/** Answers the question on the screen with its n-th statement and goes on. */
export async function answerNext(frame: FrameLocator, statement = 2): Promise<void> {
	const question = await frame.getByText(/^Frage \d+ von 15$/).textContent();
	await frame
		.getByRole('radio')
		.nth(statement - 1)
		.check();
	await frame.getByRole('button', { name: 'Weiter' }).click();
	await expect(frame.getByText(question ?? '', { exact: true })).toHaveCount(0);
}

/** Height of the frame, and of what is in it, in CSS pixels. */
export async function heights(page: Page): Promise<{ readonly frame: number; readonly content: number }> {
	const frame = await page.locator('it-selbstcheck iframe').evaluate((node) => node.getBoundingClientRect().height);
	const content = await checkIn(page)
		.locator('#frame')
		.evaluate((node) => node.getBoundingClientRect().height);
	return { frame, content };
}

/** Events of the element, as `name {detail}`, from now on. */
export async function recordEvents(page: Page): Promise<() => Promise<readonly string[]>> {
	await page.evaluate(() => {
		const events: string[] = [];
		Object.assign(window, { itkEvents: events });
		for (const name of ['ready', 'start', 'progress', 'complete', 'reset', 'error']) {
			document.addEventListener(`itk-${name}`, (event) =>
				events.push(`${name} ${JSON.stringify((event as CustomEvent).detail)}`),
			);
		}
	});
	return () => page.evaluate(() => Reflect.get(window, 'itkEvents') as string[]);
}
