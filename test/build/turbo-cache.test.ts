import { appendFileSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { siteFiles } from '../budgets/site-files.ts';
import { type ProgramRun, WorkspaceCopy } from './workspace-copy.ts';

const TIMEOUT_MS = 600_000;

interface DryRun {
	readonly tasks: readonly { readonly taskId: string; readonly hash: string; readonly command: string }[];
}

let copy: WorkspaceCopy;
let before: ReadonlyMap<string, string>;
const originals = new Map<string, string>();

beforeAll(() => {
	copy = new WorkspaceCopy('cache');
	before = taskHashes();
}, TIMEOUT_MS);
afterAll(() => copy.remove());
afterEach(() => {
	for (const [path, text] of originals) writeFileSync(join(copy.root, path), text);
	originals.clear();
});

function turbo(...args: string[]): ProgramRun {
	const cacheFolder = `--cache-dir=${join(copy.root, '.turbo/cache')}`;
	return copy.run('.', {}, 'turbo', 'run', ...args, '--cache=local:rw', cacheFolder);
}

/** Every task that does something, with the hash under which its result is kept. */
function taskHashes(): ReadonlyMap<string, string> {
	const { stdout } = turbo('build', 'types', 'test', '--dry=json');
	const { tasks }: DryRun = JSON.parse(stdout);
	return new Map(tasks.filter(({ command }) => command !== '<NONEXISTENT>').map(({ taskId, hash }) => [taskId, hash]));
}

/** Tasks that would run again after a line is added to a file. */
function tasksAfter(path: string, line: string): readonly string[] {
	originals.set(path, readFileSync(join(copy.root, path), 'utf8'));
	appendFileSync(join(copy.root, path), `\n${line}\n`);
	const after = taskHashes();
	return [...after.keys()].filter((taskId) => after.get(taskId) !== before.get(taskId)).sort();
}

const packagesOf = (taskIds: readonly string[]) => [...new Set(taskIds.map((taskId) => taskId.split('#')[0]))];
const builds = (taskIds: readonly string[]) => taskIds.filter((taskId) => taskId.endsWith('#build'));

/** A package and all that depend on it, however far away, sorted. */
function dependants(name: string): readonly string[] {
	const manifests = ['packages/*', 'apps/*', 'test', 'tools'].flatMap((pattern) =>
		globSync(`${pattern}/package.json`, { cwd: copy.root }).map((path) => readFileSync(join(copy.root, path), 'utf8')),
	);
	const found = new Set([name]);
	for (const dependency of found) {
		for (const text of manifests) {
			const manifest = JSON.parse(text);
			if (dependency in { ...manifest.dependencies, ...manifest.devDependencies }) found.add(manifest.name);
		}
	}
	return [...found].sort();
}

describe('turbo run build', () => {
	test('takes everything from the cache the second time, the files as well', { timeout: TIMEOUT_MS }, () => {
		const dist = join(copy.root, 'apps/site/dist');
		const first = turbo('build');
		expect(first.stdout).toMatch(/Cached:\s+0 cached, 4 total/);
		const files = siteFiles(dist);
		rmSync(dist, { recursive: true });

		const second = turbo('build');
		expect(second.stdout).toMatch(/Cached:\s+4 cached, 4 total/);
		expect(second.stdout).toContain('FULL TURBO');
		expect(siteFiles(dist)).toEqual(files);
		console.log(`Built in ${first.seconds.toFixed(1)} s, from the cache in ${second.seconds.toFixed(1)} s`);
	});

	const ALL = ['@it-kompass/catalogue#build', '@it-kompass/site#build', '@it-kompass/widget#build'];

	test('has a catalogue, a site and a widget to build, and the same hashes while nothing changes', () => {
		expect(builds([...before.keys()]).sort()).toEqual(ALL);
		expect(taskHashes()).toEqual(before);
	});

	test('builds what reads the questions again after a changed one, and leaves every other package alone', () => {
		const tasks = tasksAfter('content/questionnaire/a-steuerung.yaml', '# changed');
		expect(builds(tasks)).toEqual(ALL);
		expect(packagesOf(tasks)).toEqual([
			'@it-kompass/catalogue',
			'@it-kompass/site',
			'@it-kompass/test',
			'@it-kompass/widget',
		]);
	});

	test('builds only the site again after a changed article, and checks the content before', () => {
		const tasks = tasksAfter('content/articles/nis2/betroffen.md', 'Ein Satz mehr.');
		expect(builds(tasks)).toEqual(['@it-kompass/site#build']);
		expect(tasks).toContain('@it-kompass/catalogue#check');
		expect(packagesOf(tasks)).toEqual(['@it-kompass/catalogue', '@it-kompass/site', '@it-kompass/test']);
	});

	test('does not build a site whose articles have a fault, though the catalogue comes from the cache', {
		timeout: TIMEOUT_MS,
	}, () => {
		tasksAfter('content/articles/nis2/betroffen.md', 'Siehe [hier](/gibt-es-nicht/).');
		const { status, stdout } = turbo('build');
		expect(status).not.toBe(0);
		expect(stdout).toContain('content/articles/nis2/betroffen.md');
		expect(stdout).toContain('@it-kompass/catalogue#check');
	});

	test('runs what depends on scoring again after a changed line of it, and nothing else', () => {
		const tasks = tasksAfter('packages/scoring/src/index.ts', '// changed');
		expect(packagesOf(tasks)).toEqual(dependants('@it-kompass/scoring'));
		expect(packagesOf(tasks)).toContain('@it-kompass/site');
	});

	test('builds only the site again after a changed page', () => {
		const tasks = tasksAfter('apps/site/src/pages/404.astro', '<!-- changed -->');
		expect(builds(tasks)).toEqual(['@it-kompass/site#build']);
		expect(packagesOf(tasks)).toEqual(['@it-kompass/site', '@it-kompass/test']);
	});

	test('builds nothing again after a changed test of the whole', () => {
		expect(builds(tasksAfter('test/golden/figure-at.ts', '// changed'))).toEqual([]);
	});
});
