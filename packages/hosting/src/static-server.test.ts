import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { securityHeaders } from './security-headers.ts';
import { createStaticServer, type StaticServer } from './static-server.ts';

let root: string;
let server: StaticServer;

beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'itk-site-'));
	for (const folder of ['_astro', 'ratgeber', 'daten-loeschen', 'daten-geloescht', 'fonts'])
		await mkdir(join(root, folder));
	await writeFile(join(root, 'index.html'), `<p>Start</p>${' '.repeat(2000)}`);
	await writeFile(join(root, '404.html'), '<p>Diese Seite gibt es nicht</p>');
	await writeFile(join(root, 'redirects.json'), '[{ "from": "/alt/", "to": "/ratgeber/" }]');
	await writeFile(join(root, 'robots.txt'), 'User-agent: *\n');
	await writeFile(join(root, '_astro/a.B1.js'), 'export {};\n');
	await writeFile(join(root, '_astro/a.B1.css'), 'a{}\n');
	await writeFile(join(root, 'fonts/a.woff2'), Buffer.from([0, 1, 2]));
	await writeFile(join(root, 'ratgeber/index.html'), '<p>Ratgeber</p>');
	for (const folder of ['daten-loeschen', 'daten-geloescht'])
		await writeFile(join(root, folder, 'index.html'), '<p>Gelöscht</p>');
	await writeFile(`${root}-secret.txt`, 'secret');
	await symlink(`${root}-secret.txt`, join(root, 'link.txt'));
	server = await createStaticServer({ root, port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
	await server.close();
	await rm(root, { recursive: true });
	await rm(`${root}-secret.txt`);
});

interface Reply {
	readonly status: number;
	readonly headers: Record<string, string | string[] | undefined>;
	readonly body: string;
}

/** `fetch` would tidy the path and follow redirects; this sends what it is given. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
	return new Promise((resolve, reject) => {
		request({ host: '127.0.0.1', port: server.port, path, method, headers }, (response) => {
			let body = '';
			response.setEncoding('latin1').on('data', (chunk: string) => {
				body += chunk;
			});
			response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
		})
			.on('error', reject)
			.end();
	});
}

function lacking(reply: Reply): string[] {
	return Object.keys(securityHeaders('/', { scripts: [], styles: [] })).filter(
		(name) => !(name.toLowerCase() in reply.headers),
	);
}

describe('createStaticServer', () => {
	test('lets the page for partners show the embed host of this run, not the one it was built for', async () => {
		await mkdir(join(root, 'partner'));
		await writeFile(join(root, 'partner/index.html'), '<div data-embed-host="https://check.example"></div>');
		const own = await createStaticServer({ root, port: 0, host: '127.0.0.1', embedHost: 'http://localhost:4322' });
		const policies = await Promise.all(
			['partner/', ''].map(async (path) => (await fetch(`${own.url}/${path}`)).headers.get('content-security-policy')),
		);
		await own.close();
		expect(policies[0]).toContain('frame-src http://localhost:4322;');
		expect(policies.join()).not.toContain('check.example');
		expect(policies[1]).not.toContain('frame-src');
	});

	test.each([
		['/', 200],
		['/ratgeber', 301],
		['/ratgeber/', 200],
		['/robots.txt', 200],
		['/_astro/a.B1.js', 200],
		['/_astro/a.B1.css', 200],
		['/fonts/a.woff2', 200],
		['/daten-loeschen/', 303],
		['/daten-geloescht/', 200],
		['/alt', 301],
		['/alt/', 301],
		['/redirects.json', 404],
		['/missing', 404],
		['/_astro/missing.js', 404],
		['/..%2f..%2fetc/passwd', 404],
		['/../package.json', 404],
		['/link.txt', 404],
		['/%', 400],
		['/a%00', 400],
	])('answers %s with %i and all security headers', async (path, status) => {
		const reply = await ask(path);
		expect(reply.status).toBe(status);
		expect(lacking(reply)).toEqual([]);
	});

	test("shows the site's own page when there is nothing", async () => {
		const reply = await ask('/missing');
		expect(reply.body).toContain('Diese Seite gibt es nicht');
		expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
	});

	test('redirects to the address with a slash on the same host', async () => {
		expect((await ask('/ratgeber?a=1')).headers.location).toBe('/ratgeber/?a=1');
	});

	test('leads a former address to the page that took its place', async () => {
		expect((await ask('/alt/?a=1')).headers.location).toBe('/ratgeber/?a=1');
	});

	test('answers an unchanged page with 304, all headers and no body', async () => {
		const { headers } = await ask('/');
		const reply = await ask('/', { 'if-none-match': `"other", ${headers.etag}` });
		expect(reply.status).toBe(304);
		expect(reply.body).toBe('');
		expect(lacking(reply)).toEqual([]);
		expect((await ask('/', { 'if-none-match': '"other"' })).status).toBe(200);
	});

	test('keeps hashed files for a year and asks again for pages', async () => {
		expect((await ask('/_astro/a.B1.js')).headers['cache-control']).toContain('immutable');
		expect((await ask('/_astro/missing.js')).headers['cache-control']).toBe('no-cache');
		expect((await ask('/')).headers['cache-control']).toBe('no-cache');
	});

	test('compresses text for those who accept it', async () => {
		const plain = await ask('/');
		const small = await ask('/', { 'accept-encoding': 'gzip, br' });
		expect(small.headers['content-encoding']).toBe('br');
		expect(Number(small.headers['content-length'])).toBeLessThan(Number(plain.headers['content-length']));
		expect(small.headers.vary).toContain('Accept-Encoding');
		expect((await ask('/fonts/a.woff2', { 'accept-encoding': 'br' })).headers['content-encoding']).toBeUndefined();
	});

	test('answers HEAD with the headers of GET and no body', async () => {
		const get = await ask('/ratgeber/');
		const head = await ask('/ratgeber/', {}, 'HEAD');
		expect(head.body).toBe('');
		expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
	});

	test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
		const reply = await ask('/', {}, method);
		expect(reply.status).toBe(405);
		expect(reply.headers.allow).toBe('GET, HEAD');
		expect(lacking(reply)).toEqual([]);
	});

	test('deletes storage on the order of an own page, not for another site', async () => {
		const own = await ask('/daten-loeschen/', { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'navigate' });
		const foreign = await ask('/daten-loeschen/', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' });
		expect(own.headers['clear-site-data']).toBe('"storage"');
		expect(foreign.headers['clear-site-data']).toBeUndefined();
		expect([own.headers.location, foreign.headers.location]).toEqual(['/daten-geloescht/', '/daten-geloescht/']);
	});

	test('never answers the deleting step from a cache', async () => {
		const reply = await ask('/daten-loeschen/', { 'if-none-match': '*' });
		expect(reply.status).toBe(303);
		expect(reply.headers.etag).toBeUndefined();
		expect(reply.headers['cache-control']).toBe('no-store');
		expect(reply.headers.vary).toContain('Sec-Fetch-Site');
	});

	test('confirms a deletion with an ordinary page', async () => {
		const reply = await ask('/daten-geloescht/', { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'navigate' });
		expect(reply.status).toBe(200);
		expect(reply.headers['clear-site-data']).toBeUndefined();
	});

	test('answers what is not HTTP with 400 and all headers', async () => {
		const text = await new Promise<string>((resolve, reject) => {
			let answer = '';
			const socket = connect(server.port, '127.0.0.1', () => socket.end('nonsense\r\n\r\n'));
			socket.setEncoding('latin1').on('error', reject);
			socket.on('data', (chunk: string) => {
				answer += chunk;
			});
			socket.on('end', () => resolve(answer));
		});
		expect(text).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
		expect(text).toContain("Content-Security-Policy: default-src 'none'");
	});

	test('says when the port is taken', async () => {
		await expect(createStaticServer({ root, port: server.port, host: '127.0.0.1' })).rejects.toMatchObject({
			code: 'EADDRINUSE',
		});
	});

	test('refuses to serve a page that its own policy would break', async () => {
		const broken = await mkdtemp(join(tmpdir(), 'itk-broken-'));
		await writeFile(join(broken, 'index.html'), '<p onclick="x()">Start</p>');
		await expect(createStaticServer({ root: broken, port: 0 })).rejects.toThrow('event attribute onclick');
		await rm(broken, { recursive: true });
	});

	test('listens on every address of localhost and frees the port', async () => {
		const local = await createStaticServer({ root, port: 0 });
		expect(local.url).toBe(`http://localhost:${local.port}`);
		expect((await fetch(local.url)).status).toBe(200);
		await local.close();
		await expect(fetch(local.url)).rejects.toThrow();
	});
});
