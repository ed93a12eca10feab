import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readRedirects } from '@it-kompass/hosting';
import { expect, test } from 'vitest';
import { redirectList } from './redirect-list.ts';

async function leftBy(redirects: Parameters<typeof redirectList>[0], use: (dist: string) => Promise<void>) {
	const dist = await mkdtemp(join(tmpdir(), 'itk-dist-'));
	const hook = redirectList(redirects).hooks['astro:build:done'];
	await hook?.({ dir: pathToFileURL(`${dist}/`) } as never);
	await use(dist);
	await rm(dist, { recursive: true });
}

test('leaves a list the hosting understands, without day and reason', async () => {
	const redirect = { from: '/alt/', to: '/glossar/', since: '2026-11-23', reason: 'Zusammengelegt.' };
	await leftBy([redirect], async (dist) => {
		const text = await readFile(join(dist, 'redirects.json'), 'utf8');
		expect(JSON.parse(text)).toEqual([{ from: '/alt/', to: '/glossar/' }]);
		// The destination is not built here, so the server leaves it out; it reads the file, though.
		expect(await readRedirects(dist)).toEqual([]);
	});
});

test('leaves an empty list when nothing ended', async () => {
	await leftBy([], async (dist) => expect(await readFile(join(dist, 'redirects.json'), 'utf8')).toBe('[]\n'));
});
