import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkLinks } from './check-links.ts';

let server: Server;
const asked: string[] = [];
let atOnce = 0;
let mostAtOnce = 0;

beforeAll(async () => {
	server = createServer((request, response) => {
		const path = request.url ?? '';
		asked.push(`${request.method} ${path}`);
		atOnce += 1;
		mostAtOnce = Math.max(mostAtOnce, atOnce);
		response.on('close', () => {
			atOnce -= 1;
		});
		if (path === '/slow') return;
		if (path === '/no-head' && request.method === 'HEAD') response.statusCode = 405;
		else if (path === '/moved') response.writeHead(301, { location: '/fine' });
		else if (path === '/for-now') response.writeHead(302, { location: '/fine' });
		else if (path === '/plain') response.writeHead(301, { location: 'http://planted.example/fine' });
		else if (path === '/circle') response.writeHead(302, { location: '/circle' });
		else if (/^\/\d+$/.test(path)) response.statusCode = Number(path.slice(1));
		response.end();
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});

/** The network, but every host except one stands on this machine, without encryption. */
const request: typeof fetch = async (input, init) => {
	const { host, pathname } = new URL(String(input));
	if (host === 'gone.example') throw new TypeError('fetch failed');
	return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`, init);
};
const check = async (...paths: readonly string[]) => {
	const addresses = paths.map((path) => (path.startsWith('https:') ? path : `https://planted.example${path}`));
	return [...(await checkLinks(addresses, { request, timeoutMs: 300 })).values()];
};

describe('checkLinks', () => {
	test('finds nothing wrong with a page, a short detour and a server that knows no HEAD', async () => {
		const fine = { kind: 'fine' };
		expect(await check('/fine', '/for-now', '/no-head')).toEqual([fine, fine, fine]);
		expect(asked).toContain('GET /no-head');
		expect(asked).not.toContain('GET /fine');
	});

	test('names the new address of what moved for good', async () => {
		expect(await check('/moved')).toEqual([{ kind: 'moved', to: 'https://planted.example/fine' }]);
	});

	test.each([401, 403, 429])('cannot tell about %i', async (status) => {
		expect(await check(`/${status}`)).toEqual([{ kind: 'refused', status }]);
	});

	test('does not ask again who says it is asked too often', async () => {
		asked.length = 0;
		await check('/429');
		expect(asked).toEqual(['HEAD /429']);
	});

	test.each([
		['/404', 'antwortet mit 404'],
		['/410', 'antwortet mit 410'],
		['/500', 'antwortet mit 500'],
		['/slow', 'antwortet nicht binnen 0.3 s'],
		['/circle', 'leitet mehr als 5-mal weiter'],
		['/plain', 'führt zu einer unverschlüsselten Adresse: http://planted.example/fine'],
		['https://gone.example/', 'ist nicht erreichbar; die Adresse stimmt nicht, oder der Server ist aus'],
	])('calls %s dead', async (path, reason) => {
		expect(await check(path)).toEqual([{ kind: 'dead', reason }]);
	});

	test('asks one host for one page at a time and at most four hosts at once', async () => {
		mostAtOnce = 0;
		await check('/a', '/b', '/c', '/d', '/e');
		expect(mostAtOnce).toBe(1);
		await checkLinks(
			Array.from({ length: 12 }, (_, no) => `https://host-${no}.example/page`),
			{ request, timeoutMs: 3000 },
		);
		expect(mostAtOnce).toBeLessThanOrEqual(4);
	});
});
