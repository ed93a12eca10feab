import { readFileSync } from 'node:fs';
import type { Catalogue } from '@it-kompass/schema';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { DIST, siteFiles } from '../budgets/site-files.ts';
import { elementsOf } from './elements-of.ts';

const catalogue: Catalogue = JSON.parse(
	readFileSync(new URL('../../packages/catalogue/dist/de/catalogue.json', import.meta.url), 'utf8'),
);
const byTitle = new Map(catalogue.sources.map((source) => [source.title, source]));

/** What each list of sources on a page says, by the title it links. */
function listedSources(file: string): readonly { readonly title: string; readonly text: string }[] {
	const lists = elementsOf(parse(readFileSync(DIST + file, 'utf8'))).filter(
		({ name, attributes }) =>
			attributes.class?.split(/\s+/).some((each) => each === 'sources' || each === 'stamp') && name !== 'p',
	);
	return lists.flatMap(({ inside }) =>
		inside
			.filter(({ name }) => name === 'li')
			.map((item) => ({
				title: item.inside.find(({ name }) => name === 'a')?.text ?? '',
				text: item.text,
			})),
	);
}

describe('a source', () => {
	const listed = siteFiles(DIST)
		.filter((file) =>
			/^(?:ratgeber\/[^/]+\/[^/]+|massnahmen\/[^/]+|checklisten\/[^/]+|glossar)\/index\.html$/.test(file),
		)
		.flatMap((file) => listedSources(file).map((item) => ({ file, ...item })));

	test('is listed on articles, measures, checklists and in the glossary', () => {
		expect(new Set(listed.map(({ file }) => file.split('/')[0]))).toEqual(
			new Set(['ratgeber', 'massnahmen', 'checklisten', 'glossar']),
		);
	});

	test('without a date of its own never shows the day it was read as its own date', () => {
		const undated = listed.filter(({ title }) => byTitle.has(title) && byTitle.get(title)?.asOf === undefined);
		expect(undated.length).toBeGreaterThan(20);
		expect(undated.filter(({ text }) => /Stand \d|Stand [A-ZÄ]/.test(text))).toEqual([]);
		expect(undated.filter(({ text }) => !/gelesen/.test(text))).toEqual([]);
	});
});
