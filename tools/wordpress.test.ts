import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { wordPressPackages } from './wordpress.ts';

let folder: string;
const plant = (...names: string[]) => {
	for (const name of names) writeFileSync(join(folder, name), '');
};

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'itk-packages-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('wordPressPackages', () => {
	test('names every package once WordPress and what it links to are there, and the theme if there is one', () => {
		plant('wordpress_6.1_all.deb', 'libjs-underscore_1_all.deb', 'php-getid3_1_all.deb');
		expect(wordPressPackages(folder)).toHaveLength(3);
		plant('wordpress-theme-beispiel_6.1_all.deb', 'other.txt');
		expect(wordPressPackages(folder)).toHaveLength(4);
		expect(wordPressPackages(folder)?.at(-1)).toBe(`${folder}/wordpress_6.1_all.deb`);
	});

	test('names none while one is missing, also when only a relative of it is there', () => {
		plant('wordpress-theme-beispiel_6.1_all.deb', 'libjs-underscore_1_all.deb', 'php-getid3_1_all.deb');
		expect(wordPressPackages(folder)).toBeUndefined();
		expect(wordPressPackages(join(folder, 'nowhere'))).toBeUndefined();
	});
});
