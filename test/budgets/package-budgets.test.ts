import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { PACKAGE } from '../package/partner-project.ts';
import limits from './limits.json' with { type: 'json' };
import { moduleClosure } from './page-load.ts';

const FIRST_SCREEN = ['inline/open-inline-*.js', 'inline/kurzcheck-start-*.js'];

const text = (path: string) => readFileSync(join(PACKAGE, path), 'utf8');
const gzipBytes = (paths: readonly string[]) =>
	paths.reduce((sum, path) => sum + gzipSync(text(path), { level: 9 }).length, 0);

describe('the modules of the package', () => {
	const parts = FIRST_SCREEN.flatMap((pattern) => globSync(pattern, { cwd: PACKAGE }));
	const firstScreen = moduleClosure(PACKAGE, ['inline.js', ...parts], false);

	test('need few bytes: the frame’s element, the inline element, and the inline check up to its first question', () => {
		const measured = {
			frameElement: gzipBytes(moduleClosure(PACKAGE, ['index.js'], false)),
			inlineElement: gzipBytes(moduleClosure(PACKAGE, ['inline.js'], false)),
			inlineToFirstQuestion: gzipBytes(firstScreen),
		};
		console.log('Package after gzip, bytes:', measured);
		expect(parts).toHaveLength(FIRST_SCREEN.length);
		expect(measured.frameElement).toBeLessThanOrEqual(limits.package.frameElementGzipBytes);
		expect(measured.inlineElement).toBeLessThanOrEqual(limits.package.inlineElementGzipBytes);
		expect(measured.inlineToFirstQuestion).toBeLessThanOrEqual(limits.package.inlineToFirstQuestionGzipBytes);
	});

	test('load Dexie and the chart late, if at all', () => {
		const marks = /\bDexieError\b|\bbeforeDatasetsUpdate\b/;
		expect(firstScreen.filter((path) => marks.test(text(path)))).toEqual([]);
		const everything = moduleClosure(PACKAGE, ['inline.js'], true);
		expect(everything.filter((path) => marks.test(text(path)))).toHaveLength(2);
	});
});
