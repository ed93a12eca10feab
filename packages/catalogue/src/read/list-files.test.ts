import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listFiles } from './list-files.ts';

describe('listFiles', () => {
	let folder = '';
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	const messages = () => listFiles(folder, 'content').problems.map(({ path, message }) => `${path}: ${message}`);

	test('lists files in folders by path and leaves schemas, guide and clutter out', () => {
		for (const name of ['measures', '.schema', 'a']) mkdirSync(join(folder, name));
		for (const name of [
			'measures/b.yaml',
			'site.yaml',
			'.schema/x.json',
			'a/c.yaml',
			'a/.DS_Store',
			'README.md',
			'.woerter.txt',
		])
			writeFileSync(join(folder, name), 'x');
		const { files, problems } = listFiles(folder, 'content');
		expect(files.map(({ path }) => path)).toEqual(['a/c.yaml', 'measures/b.yaml', 'site.yaml']);
		expect(problems).toEqual([]);
	});

	test('does not follow links, whether to a file or to a folder around itself', () => {
		symlinkSync('/etc/hostname', join(folder, 'a.yaml'));
		symlinkSync(folder, join(folder, 'kreis'));
		expect(listFiles(folder, 'content').files).toEqual([]);
		expect(messages()).toEqual([
			'content/a.yaml: Das ist eine Verknüpfung, keine Datei. Legen Sie die Datei selbst hier ab.',
			'content/kreis: Das ist eine Verknüpfung, keine Datei. Legen Sie die Datei selbst hier ab.',
		]);
	});

	test('does not read huge files', () => {
		writeFileSync(join(folder, 'gross.yaml'), Buffer.alloc(600 * 1024));
		expect(listFiles(folder, 'content').files).toEqual([]);
		expect(messages()).toEqual([
			'content/gross.yaml: Die Datei ist 600 KB groß, erlaubt sind 512 KB. Teilen Sie den Text auf oder verkleinern Sie das Bild.',
		]);
	});

	test('does not open what is no file', () => {
		execFileSync('mkfifo', [join(folder, 'rohr')]);
		expect(messages()).toEqual(['content/rohr: Das ist keine gewöhnliche Datei. Löschen Sie den Eintrag.']);
	});

	test('stops at a depth no content needs', () => {
		mkdirSync(join(folder, 'a/b/c/d/e/f/g/h'), { recursive: true });
		expect(messages()).toEqual([
			'content/a/b/c/d/e/f/g: Der Ordner ist zu tief verschachtelt. Legen Sie Dateien nur in den vorgesehenen Ordnern ab.',
		]);
	});

	test('says so if there is no such folder', () => {
		expect(listFiles(join(folder, 'fehlt'), 'fehlt').problems[0]?.message).toBe(
			'Diesen Ordner gibt es nicht. Nennen Sie mit --content den Ordner mit den Inhalten.',
		);
	});
});
