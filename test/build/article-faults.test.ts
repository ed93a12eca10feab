import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DIST, siteFiles } from '../budgets/site-files.ts';
import { articleFaults, diagramsOf } from './article-faults.ts';

const MIN_DIAGRAMS = 6;

const ARTICLES = siteFiles(DIST).filter((file) => /^ratgeber\/[^/]+\/[^/]+\/index\.html$/.test(file));
const read = (file: string) => readFileSync(DIST + file, 'utf8');
const ONE = 'ratgeber/nis2/betroffen/index.html';

describe('articleFaults', () => {
	test('finds none in any built article', () => {
		expect(ARTICLES.length).toBeGreaterThan(20);
		expect(ARTICLES.flatMap((file) => articleFaults(read(file)).map((fault) => `${file} ${fault}`))).toEqual([]);
	});

	test.each([
		['has no result in its head', /itk-lead/g, 'other'],
		['has no ^Für wen$ in its head', /<dt[^>]*>Für wen<\/dt>/, '<dt>Wer</dt>'],
		['has no ^Lesezeit$ in its head', /<dt[^>]*>Lesezeit<\/dt>/, '<dt>Zeit</dt>'],
		['has no ^Zuletzt geprüft$ in its head', /<dt[^>]*>Zuletzt geprüft<\/dt>/, '<dt>Stand</dt>'],
		['has no ^Gegengelesen von$ in its head', /<dt[^>]*>Gegengelesen von<\/dt>/, '<dt>Von</dt>'],
		['has no footnote', /data-footnote-ref/g, ''],
		[
			'has a footnote that leads nowhere or not back: #user-content-fn-bsig28',
			/<li id="user-content-fn-bsig28"/,
			'<li id="other"',
		],
		[
			'has a footnote that leads nowhere or not back: #user-content-fn-bsig28',
			/href="#user-content-fnref-bsig28"/,
			'href="#other"',
		],
		['has no step for Dienstleister', />Dienstleister<\/h3>/, '>Andere</h3>'],
		['has 0 sources with a date', /Stand |gelesen/g, 'von '],
		['leads to no part of the self-check', /#frage-\w+/g, ''],
		['runs a script', '</body>', '<script src="/a.js"></script></body>'],
		['has a diagram without words', /role="img"/g, ''],
		[
			'has a diagram without words',
			/Schaubild als Text<\/summary><p[^>]*>/,
			'Schaubild als Text</summary><p>Kurz.</p><p>',
		],
	])('finds that one %s', (fault, from, to) => {
		const planted = read(ONE).replace(from, to);
		expect(planted).not.toBe(read(ONE));
		expect(articleFaults(planted)).toContain(fault);
	});
});

test(`the guide explains at least ${MIN_DIAGRAMS} things by a diagram with a text beside it`, () => {
	const diagrams = ARTICLES.flatMap((file) => diagramsOf(read(file)));
	expect(diagrams.filter(({ hasText }) => hasText).length).toBeGreaterThanOrEqual(MIN_DIAGRAMS);
});
