import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { workOnPages } from './page-workers.ts';

let dist = '';
beforeEach(() => {
	dist = mkdtempSync(join(tmpdir(), 'itk-pages-'));
});
afterEach(() => rmSync(dist, { recursive: true }));

function write(path: string, html: string): void {
	mkdirSync(join(dist, path), { recursive: true });
	writeFileSync(join(dist, path, 'index.html'), `<meta name="description" content="Ein Satz.">${html}`);
}

describe('workOnPages', () => {
	test('finds what is searched in the order of addresses, and draws a picture for each page people share', async () => {
		for (const id of ['c', 'a', 'd', 'b', 'e']) write(id, `<main><h1>Seite ${id}</h1></main>`);
		write('weg', '<meta name="robots" content="noindex"><main><h1>Weg</h1></main>');
		const { records, pictures } = workOnPages(dist);
		expect((await records).map(({ url }) => url)).toEqual(['/a/', '/b/', '/c/', '/d/', '/e/']);
		expect(await pictures).toBe(5);
		expect(existsSync(join(dist, 'bilder/a.png'))).toBe(true);
		expect(existsSync(join(dist, 'bilder/weg.png'))).toBe(false);
	});

	test('fails if a picture cannot be written', async () => {
		write('a', '<main><h1>Seite</h1></main>');
		writeFileSync(join(dist, 'bilder'), 'in the way');
		const { records, pictures } = workOnPages(dist);
		const [found, drawn] = await Promise.allSettled([records, pictures]);
		expect(found.status).toBe('fulfilled');
		expect(drawn.status).toBe('rejected');
	});
});
