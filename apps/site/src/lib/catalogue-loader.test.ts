import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ARTICLE, CHECKLIST, ContentError, readContent } from '@it-kompass/catalogue';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { catalogueLoader } from './catalogue-loader.ts';

const content = new URL('../../../../content/', import.meta.url).pathname;

describe('catalogueLoader', () => {
	let root = '';
	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'site-'));
		mkdirSync(join(root, 'apps/site'), { recursive: true });
		for (const folder of ['checklists', 'articles/nis2'])
			cpSync(join(content, folder), join(root, 'content', folder), { recursive: true });
	});
	afterEach(() => rmSync(root, { recursive: true }));

	/** What Astro hands a loader, with a store that can be looked into. */
	function astro() {
		const entries = new Map<string, Record<string, unknown>>([['left-over', {}]]);
		const changed: ((event: string, path: string) => void)[] = [];
		const logged: string[] = [];
		const context = {
			config: { root: pathToFileURL(`${root}/apps/site/`) },
			store: {
				clear: () => entries.clear(),
				set: (entry: { id: string }) => entries.set(entry.id, entry),
			},
			logger: { error: (message: string) => logged.push(message) },
			renderMarkdown: async (text: string) => ({ html: `${text.length}`, metadata: { imagePaths: ['./a.webp'] } }),
			watcher: { add: () => {}, on: (_all: string, listen: (typeof changed)[number]) => changed.push(listen) },
		} as unknown as LoaderContext;
		return {
			context,
			entries,
			logged,
			change(path: string) {
				for (const listen of changed) listen('change', path);
			},
		};
	}

	test('gives Astro what the check reads, and nothing of an earlier build', async () => {
		const { context, entries } = astro();
		await catalogueLoader(ARTICLE).load(context);
		const { articles } = readContent(join(root, 'content')).content;
		expect([...entries.values()].map(({ id, data, body }) => ({ id, data, body }))).toEqual(
			articles.map(({ id, value, body }) => ({ id, data: value, body })),
		);
		expect([...entries.values()][0]).toMatchObject({ assetImports: ['./a.webp'] });
	});

	test('stops the build with the message of the check', async () => {
		const file = join(root, 'content/checklists/erste-stunde.yaml');
		writeFileSync(file, readFileSync(file, 'utf8').replace('title:', 'titel:'));
		const { problems: all } = readContent(join(root, 'content'));
		const problems = all.filter(({ path }) => path === 'content/checklists/erste-stunde.yaml');
		expect(problems).not.toEqual([]);
		await expect(catalogueLoader(CHECKLIST).load(astro().context)).rejects.toThrow(new ContentError(problems));
	});

	test('reads anew when a file changes, and keeps what was there while one is wrong', async () => {
		const { context, entries, logged, change } = astro();
		await catalogueLoader(CHECKLIST).load(context);
		const file = join(root, 'content/checklists/erste-stunde.yaml');
		const text = readFileSync(file, 'utf8');
		writeFileSync(file, text.replace('title:', 'titel:'));
		change(file);
		await vi.waitFor(() => expect(logged.join()).toContain('Meinten Sie „title“?'));
		expect(entries.size).toBe(4);
		writeFileSync(file, text.replace(/^title: .*$/m, 'title: Anders'));
		change(file);
		await vi.waitFor(() => expect(entries.get('erste-stunde')?.data).toMatchObject({ title: 'Anders' }));
	});
});
