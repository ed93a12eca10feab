import { describe, expect, test } from 'vitest';
import { headersFor } from './headers-for.ts';

const hashes = { scripts: [], styles: [] };

describe('headersFor', () => {
	test('joins security and caching', () => {
		const headers = headersFor({ path: '/_astro/a.js', status: 200, hashes });
		expect(headers['Cache-Control']).toContain('immutable');
		expect(headers['Content-Security-Policy']).toContain("connect-src 'none'");
	});

	test('tells caches that the deleting page depends on who asks', () => {
		expect(headersFor({ path: '/daten-loeschen/', status: 200, hashes }).Vary).toBe('Sec-Fetch-Site, Sec-Fetch-Mode');
		expect(headersFor({ path: '/', status: 200, hashes }).Vary).toBe('Accept-Encoding');
	});
});
