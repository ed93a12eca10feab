import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import limits from './limits.json' with { type: 'json' };
import { pageLoad } from './page-load.ts';

const HOST = fileURLToPath(new URL('../../apps/widget/dist/host/', import.meta.url));
const PAGE = 'embed/v1/index.html';
const QUESTIONS = 'embed/v1/assets/kurzcheck-start-*.js';

const text = (path: string) => readFileSync(join(HOST, path), 'utf8');
const gzipBytes = (paths: readonly string[]) =>
	paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(HOST, path)), { level: 9 }).length, 0);

describe('the page in the frame', () => {
	const { files, scripts } = pageLoad(HOST, PAGE);
	const questions = globSync(QUESTIONS, { cwd: HOST });

	// What a browser transfers, and that nothing else is asked for: e2e/frame-budget.spec.ts.
	test('needs few bytes up to the first question: page, script, style and questions', () => {
		const sizes = [...files, ...questions].map((path) => ({ path, bytes: gzipBytes([path]) }));
		const all = gzipBytes([...files, ...questions]);
		console.log(`Frame after gzip: ${all} bytes\n${sizes.map(({ path, bytes }) => `${bytes}  ${path}`).join('\n')}`);
		expect(questions).toHaveLength(1);
		expect(all).toBeLessThanOrEqual(limits.frame.toFirstQuestionGzipBytes);
	});

	test('holds what it needs at once in one script, which compresses best', () => {
		expect(scripts).toHaveLength(1);
	});

	test('loads neither Dexie nor the chart with it', () => {
		for (const path of [...scripts, ...questions])
			expect(text(path), path).not.toMatch(/\bDexieError\b|\bbeforeDatasetsUpdate\b/);
	});

	test('has no height that depends on the frame’s own, but in dialogs, which lie above the page', () => {
		const rules = globSync('embed/v1/assets/*.css', { cwd: HOST }).flatMap(
			(path) => text(path).match(/[^{}]+\{[^{}]*\}/g) ?? [],
		);
		expect(rules.length).toBeGreaterThan(100);
		const growing = rules.filter((rule) =>
			/\b\d*(vh|dvh|svh|lvh|vmin|vmax|vb)\b|(^|[;{])(height|block-size):\s*100%/.test(rule),
		);
		expect(growing.filter((rule) => !/^\s*dialog|input\./.test(rule))).toEqual([]);
	});
});
