import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import released from '@it-kompass/hosting/released-loaders.json' with { type: 'json' };
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { buildLoader } from './build-loader.ts';
import { integrityOf, loaderFault, ReleasedLoaderError, releasedLoaders } from './released-loaders.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LOADER_GZIP_BYTES = 2500;

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'itk-loaders-'));
	mkdirSync(join(folder, 'fixtures/1.0.0'), { recursive: true });
	writeFileSync(join(folder, 'fixtures/1.0.0/loader.js'), 'start()');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the loader of this version', () => {
	test('is the released one, small, and the same whenever it is built', async () => {
		const script = await buildLoader(ROOT);
		expect(loaderFault(manifest.version, script, released)).toBeNull();
		expect(await buildLoader(ROOT)).toBe(script);
		expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(LOADER_GZIP_BYTES);
	});

	test('holds no inline markup, no eval and no address but that it was fetched from', async () => {
		expect(await buildLoader(ROOT)).not.toMatch(
			/innerHTML|insertAdjacent|document\.write|eval\(|Function\(|https?:|srcdoc/,
		);
	});
});

describe('releasedLoaders', () => {
	test('reads every loader that was released', () => {
		expect([...releasedLoaders(ROOT, released).keys()]).toEqual(Object.keys(released));
		expect([...releasedLoaders(folder, { '1.0.0': integrityOf('start()') })]).toEqual([['1.0.0', 'start()']]);
	});

	test('refuses a loader that was changed, or is gone', () => {
		expect(() => releasedLoaders(folder, { '1.0.0': integrityOf('stop()') })).toThrow(ReleasedLoaderError);
		expect(() => releasedLoaders(folder, { '1.1.0': integrityOf('start()') })).toThrow(ReleasedLoaderError);
	});
});

describe('loaderFault', () => {
	test.each([
		['a changed loader under an old version', '1.0.0', 'Raise "version"'],
		['a new version nobody recorded', '1.1.0', 'not in released-loaders.json'],
	])('names %s', (_, version, sentence) => {
		expect(loaderFault(version, 'other()', { '1.0.0': integrityOf('start()') })).toContain(sentence);
	});
});
