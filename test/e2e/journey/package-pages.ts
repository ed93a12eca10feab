import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { PartnerProject } from '../../package/partner-project.ts';

/** Everything a partner's own host may load and run: his own, and the one policy Svelte registers. */
export const STRICT = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"font-src 'self'",
	"img-src 'self'",
	"connect-src 'none'",
	"frame-src 'self'",
	"require-trusted-types-for 'script'",
	'trusted-types svelte-trusted-html',
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2',
};

/** Tests on a partner's own host, with the package built into his pages; `partner` is its address. */
export const test = base.extend<Record<never, never>, { partner: string }>({
	partner: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from it
		async ({}, use) => {
			const project = new PartnerProject();
			const dist = project.build();
			const server = createServer(({ url = '' }, response) => {
				const { pathname } = new URL(url, 'http://localhost');
				const path = join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
				const isThere = path.startsWith(dist) && existsSync(path) && statSync(path).isFile();
				response.setHeader('Content-Security-Policy', STRICT);
				response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
				response.writeHead(isThere ? 200 : 404).end(isThere ? readFileSync(path) : '');
			});
			await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
			await use(`http://localhost:${(server.address() as AddressInfo).port}`);
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
			project.remove();
		},
		{ scope: 'worker' },
	],
});

/** The check in the page itself. */
export function inlineCheck(page: Page): Locator {
	return page.locator('it-selbstcheck-inline');
}

/** Opens the page with the inline check and waits for its first page. */
export async function openInline(page: Page, partner: string): Promise<Locator> {
	await page.goto(`${partner}/`);
	const check = inlineCheck(page);
	await expect(check.getByRole('heading', { name: '15 Fragen, etwa vier Minuten.' })).toBeVisible();
	return check;
}

/** From the first page of the inline check to its first question. */
export async function toInlineQuestion(check: Locator, button = 'Ohne Speichern starten'): Promise<void> {
	await check.getByRole('button', { name: button }).click();
	await check.getByRole('button', { name: 'Ohne Angaben weiter' }).click();
	await expect(check.getByText('Frage 1 von 15', { exact: true })).toBeVisible();
}
