import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SAMPLE_BODY } from '../test/sample-article.ts';
import { sampleTree, treeFiles } from '../test/sample-tree.ts';
import { runContent } from './run-content.ts';

let server: Server;

beforeAll(async () => {
	server = createServer((request, response) => {
		const path = request.url ?? '';
		if (path === '/umgezogen') response.writeHead(301, { location: '/neu' });
		else if (path === '/ohne-head' && request.method === 'HEAD') response.statusCode = 405;
		else if (path === '/bricht-ab') return void response.destroy();
		else if (/^\/\d+$/.test(path)) response.statusCode = Number(path.slice(1));
		response.end();
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => void server.close());

/** The network, but every host stands on this machine, without encryption. */
const request: typeof fetch = (input, init) =>
	fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${new URL(String(input)).pathname}`, init);

async function links(body: string) {
	const repository = mkdtempSync(join(tmpdir(), 'catalogue-'));
	const tree = sampleTree();
	Object.assign(tree.articles['nis2/pflichten'] ?? {}, { body: SAMPLE_BODY + body });
	for (const { path, bytes } of treeFiles(tree)) {
		mkdirSync(dirname(join(repository, 'content', path)), { recursive: true });
		writeFileSync(join(repository, 'content', path), bytes);
	}
	let output = '';
	const exitCode = await runContent(['links'], {
		repository,
		workingFolder: repository,
		today: '2026-11-23',
		isGithub: false,
		request,
		print: (text) => {
			output += text;
		},
	});
	rmSync(repository, { recursive: true });
	return { exitCode, output };
}

test('content links asks each address once and ends with 0', async () => {
	expect(
		await links('\n[a](https://a.example/x_(y)#z) und <https://a.example/x_(y)>, `https://nie.example`.\n'),
	).toEqual({
		exitCode: 0,
		output: '2 Adressen geprüft: 0 tot, 0 umgezogen, 0 nicht prüfbar\n',
	});
});

test('content links names file, line and remedy of every address that does not simply answer, and ends with 1', async () => {
	const paths = ['404', '410', 'bricht-ab', '429', '403', 'umgezogen', 'ohne-head', '200'];
	const { exitCode, output } = await links(paths.map((path) => `\nSiehe https://a.example/${path}.\n`).join(''));
	expect(exitCode).toBe(1);
	expect(output).toMatchInlineSnapshot(`
		"content/articles/nis2/pflichten.md:38
		  https://a.example/403 lässt sich nicht prüfen (403). Öffnen Sie die Seite im Browser.

		content/articles/nis2/pflichten.md:30
		  https://a.example/404 antwortet mit 404. Nennen Sie eine Adresse, die es gibt.

		content/articles/nis2/pflichten.md:32
		  https://a.example/410 antwortet mit 410. Nennen Sie eine Adresse, die es gibt.

		content/articles/nis2/pflichten.md:36
		  https://a.example/429 lässt sich nicht prüfen (429). Öffnen Sie die Seite im Browser.

		content/articles/nis2/pflichten.md:34
		  https://a.example/bricht-ab ist nicht erreichbar; die Adresse stimmt nicht, oder der Server ist aus. Nennen Sie eine Adresse, die es gibt.

		content/articles/nis2/pflichten.md:40
		  https://a.example/umgezogen ist umgezogen. Neue Adresse: https://a.example/neu

		9 Adressen geprüft: 3 tot, 1 umgezogen, 2 nicht prüfbar
		"
	`);
});

test('content links ends with 0 if an address has only moved or does not answer programs', async () => {
	const { exitCode, output } = await links('\n[a](https://a.example/umgezogen)\n\n[b](https://a.example/429)\n');
	expect(output).toContain('0 tot, 1 umgezogen, 1 nicht prüfbar\n');
	expect(exitCode).toBe(0);
});
