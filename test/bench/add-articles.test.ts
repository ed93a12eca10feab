import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent, readContent } from '@it-kompass/catalogue';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ROOT } from '../build/workspace-copy.ts';
import { addArticles } from './add-articles.ts';

let content = '';
beforeEach(() => {
	content = mkdtempSync(join(tmpdir(), 'itk-bench-'));
	cpSync(join(ROOT, 'content'), content, { recursive: true });
});
afterEach(() => rmSync(content, { recursive: true }));

test('added articles pass every check, and no two are the same', () => {
	const before = readContent(content).content.articles.length;
	addArticles(content, 5);
	addArticles(content, 9);
	const { content: found, problems } = readContent(content);
	expect([...problems, ...checkContent(found)]).toEqual([]);
	expect(found.articles.length).toBe(before + 9);
	expect(new Set(found.articles.map(({ body }) => body)).size).toBe(before + 9);
});

test('the articles that were there stay as they are', () => {
	addArticles(content, 3);
	for (const section of ['nis2', 'foerderung', 'ki-infrastruktur'])
		for (const name of readdirSync(join(ROOT, 'content/articles', section)).filter((each) => each.endsWith('.md')))
			expect(readFileSync(join(content, 'articles', section, name), 'utf8')).toBe(
				readFileSync(join(ROOT, 'content/articles', section, name), 'utf8'),
			);
});

test('says when there is nothing to copy', () => {
	rmSync(join(content, 'articles'), { recursive: true });
	expect(() => addArticles(content, 1)).toThrow('holds no article to copy');
});
