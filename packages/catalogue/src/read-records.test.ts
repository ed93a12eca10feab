import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ContentError } from './content-error.ts';
import { ARTICLE, MEASURE } from './kinds/record-kinds.ts';
import { GLOSSARY } from './kinds/single-kinds.ts';
import { readContent } from './read-content.ts';
import { readRecords } from './read-records.ts';
import { sampleTree, treeFiles } from './test/sample-tree.ts';

describe('readRecords', () => {
	let folder = '';
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
		for (const { path, bytes } of treeFiles(sampleTree())) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), bytes);
		}
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	test('returns what the check read, with Markdown and days as text', () => {
		const { articles, glossary } = readContent(folder).content;
		expect(readRecords(folder, ARTICLE)).toEqual(
			articles.map(({ id, value, body }) => ({ id, path: `articles/${id}.md`, value, body })),
		);
		expect(readRecords(folder, GLOSSARY)).toEqual([
			{ id: 'glossary', path: 'glossary/begriffe.yaml', value: glossary?.value, body: '' },
		]);
	});

	test('throws the messages of the check, for files of the kind alone', () => {
		writeFileSync(join(folder, 'measures/kaputt.yaml'), 'id: kaputt\ntitel: x\n');
		const { problems } = readContent(folder);
		expect(problems.length).toBeGreaterThan(5);
		expect(() => readRecords(folder, MEASURE)).toThrow(new ContentError(problems));
		expect(readRecords(folder, ARTICLE)).toHaveLength(1);
	});

	test('throws where a file the site needs is missing', () => {
		rmSync(join(folder, 'glossary'), { recursive: true });
		expect(() => readRecords(folder, GLOSSARY)).toThrow(new ContentError(readContent(folder).problems));
	});
});
