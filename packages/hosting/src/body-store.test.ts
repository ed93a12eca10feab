import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseEncoding, createBodyStore } from './body-store.ts';

describe('chooseEncoding', () => {
	test.each([
		[undefined, 'identity'],
		['', 'identity'],
		['gzip, deflate, br, zstd', 'br'],
		['GZIP', 'gzip'],
		['br;q=0, gzip;q=0.5', 'gzip'],
		['br;q=0.0', 'identity'],
		['brotli', 'identity'],
	])('for %s is %s', (header, expected) => {
		expect(chooseEncoding(header)).toBe(expected);
	});
});

describe('createBodyStore', () => {
	let root: string;
	beforeAll(async () => {
		root = await mkdtemp(join(tmpdir(), 'itk-bodies-'));
		await writeFile(join(root, 'a.css'), 'a{color:red}'.repeat(50));
		await writeFile(join(root, 'a.png'), Buffer.from([1, 2, 3]));
	});
	afterAll(() => rm(root, { recursive: true }));

	test('keeps the same text behind each encoding', async () => {
		const { bytes } = await createBodyStore(root)('a.css');
		expect(brotliDecompressSync(bytes.br)).toEqual(bytes.identity);
		expect(gunzipSync(bytes.gzip)).toEqual(bytes.identity);
		expect(bytes.br.length).toBeLessThan(bytes.identity.length);
	});

	test('leaves pictures as they are', async () => {
		const { bytes } = await createBodyStore(root)('a.png');
		expect(bytes.br).toBe(bytes.identity);
	});

	test('reads a file once', async () => {
		const bodyOf = createBodyStore(root);
		expect(bodyOf('a.css')).toBe(bodyOf('a.css'));
		await bodyOf('a.css');
	});

	test('rejects for a file that is gone and tries again later', async () => {
		const bodyOf = createBodyStore(root);
		await expect(bodyOf('later.css')).rejects.toThrow('ENOENT');
		await writeFile(join(root, 'later.css'), 'b{}');
		await expect(bodyOf('later.css')).resolves.toMatchObject({ type: 'text/css; charset=utf-8' });
	});
});
