import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lockfileFaults, manifestFaults, workspaceFaults } from './dependencies.ts';
import { projectFiles, ROOT } from './project-files.ts';

const workspace = readFileSync(`${ROOT}pnpm-workspace.yaml`, 'utf8');
const lockfile = readFileSync(`${ROOT}pnpm-lock.yaml`, 'utf8');

describe('workspaceFaults', () => {
	test('finds none in the project', () => {
		expect(workspaceFaults(workspace)).toEqual([]);
	});

	test.each([
		[/svelte: [\d.]+$/m, 'svelte: ^5.0.0', 'catalog: '],
		[/svelte: [\d.]+$/m, 'svelte: latest', 'catalog: '],
		[/esbuild: false/, 'esbuild: true', 'allowBuilds: esbuild'],
		[/minimumReleaseAge: \d+/, 'minimumReleaseAge: 1440', 'minimumReleaseAge'],
		[/blockExoticSubdeps: true/, '', 'blockExoticSubdeps'],
		[/strictDepBuilds: true/, 'strictDepBuilds: false', 'strictDepBuilds'],
		[/catalogMode: strict/, 'catalogMode: prefer', 'catalogMode'],
	])('refuses %s replaced with %s', (pattern, replacement, finding) => {
		expect(workspaceFaults(workspace.replace(pattern, replacement))).toEqual([expect.stringContaining(finding)]);
	});
});

describe('manifestFaults', () => {
	const manifests = projectFiles(/(^|\/)package\.json$/);

	test('finds none in the project', () => {
		expect(manifests.length).toBeGreaterThan(8);
		expect(manifests.flatMap(({ path, text }) => manifestFaults(path, text))).toEqual([]);
	});

	test.each([
		['dependencies', 'svelte', '^5.57.3'],
		['dependencies', '@it-kompass/schema', '1.0.0'],
		['devDependencies', 'vitest', 'latest'],
		['optionalDependencies', 'x', 'github:someone/x'],
	])('refuses in %s %s: %s', (group, name, version) => {
		expect(manifestFaults('package.json', JSON.stringify({ [group]: { [name]: version } }))).toHaveLength(1);
	});
});

describe('lockfileFaults', () => {
	test('finds none in the project', () => {
		expect(lockfileFaults(lockfile)).toEqual([]);
	});

	test.each([
		'resolution: {tarball: https://codeload.github.com/a/b/tar.gz/abc}',
		'resolution: {tarball: git@example.org:a/b.git}',
		'resolution: {type: git, repo: https://example.org/a.git, commit: abc}',
	])('refuses %s', (line) => {
		expect(lockfileFaults(`packages:\n  a@1.0.0:\n    ${line}\n`)).toHaveLength(1);
	});

	test('holds the versions the catalog names, so that a changed catalog cannot be forgotten', () => {
		const catalog = workspace.slice(workspace.indexOf('\ncatalog:'));
		const named = [...catalog.matchAll(/^ {2}["']?([^:"']+)["']?: ([\d.]+)$/gm)];
		expect(named.length).toBeGreaterThan(20);
		expect(named.filter(([, name, version]) => !lockfile.includes(`${name}@${version}`)).map(([line]) => line)).toEqual(
			[],
		);
	});
});
