import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { ContentError } from './content-error.ts';
import { readSite } from './read-site.ts';
import { sampleTree } from './test/sample-tree.ts';

describe('readSite', () => {
	let folder = '';
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	test('returns the operator', () => {
		const { site } = sampleTree();
		writeFileSync(join(folder, 'site.yaml'), stringify(site));
		expect(readSite(folder)).toEqual(site);
	});

	test('throws the German report on a wrong file', () => {
		writeFileSync(join(folder, 'site.yaml'), stringify({ ...sampleTree().site, sample: 'ja' }));
		expect(() => readSite(folder)).toThrow(
			new ContentError([
				{
					path: 'content/site.yaml',
					line: 1,
					at: ['sample'],
					message: 'Hier steht „ja“, erwartet wird true (ja) oder false (nein)',
				},
			]),
		);
	});

	test('throws on a missing and on a binary file', () => {
		expect(() => readSite(folder)).toThrow('content/site.yaml:1\n  Diese Datei fehlt.');
		writeFileSync(join(folder, 'site.yaml'), Buffer.from([0]));
		expect(() => readSite(folder)).toThrow('Das ist keine Textdatei.');
	});
});
