import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ContentError } from './content-error.ts';
import { readFunding } from './read-funding.ts';
import { addProgramme } from './test/sample-programme.ts';
import { type SampleTree, sampleTree, treeFiles } from './test/sample-tree.ts';

describe('readFunding', () => {
	let root = '';
	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'funding-'));
	});
	afterEach(() => rmSync(root, { recursive: true }));

	function written(change: (tree: SampleTree) => void) {
		const tree = sampleTree();
		change(tree);
		for (const { path, bytes } of treeFiles(tree)) {
			mkdirSync(dirname(join(root, path)), { recursive: true });
			writeFileSync(join(root, path), bytes);
		}
		return readFunding(root);
	}

	test('gives every field, by id, whatever is wrong elsewhere', () => {
		const programmes = written((tree) => {
			addProgramme(tree, {}, 'nw-zwei');
			addProgramme(tree, {}, 'nw-eins');
			Object.assign(tree.frame, { version: '1' });
		});
		expect(programmes.map(({ id, evidence }) => [id, evidence.length])).toEqual([
			['nw-eins', 1],
			['nw-zwei', 1],
		]);
	});

	test('throws the German report if a programme cannot be read', () => {
		expect(() => written((tree) => addProgramme(tree, { form: 'geschenk' }))).toThrow(ContentError);
		expect(() => readFunding(root)).toThrow('Hier steht „geschenk“.');
	});
});
