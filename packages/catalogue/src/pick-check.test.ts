import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { buildCatalogue } from './build-catalogue.ts';
import { pickCheck } from './pick-check.ts';
import { readContent } from './read-content.ts';

const catalogue = buildCatalogue(readContent(fileURLToPath(new URL('../../../content/', import.meta.url))).content);
const check = pickCheck(catalogue);

test('a check has every source it names, and no other', () => {
	const questions = check.domains.flatMap((domain) => domain.questions);
	const named = new Set([...questions, ...check.measures].flatMap(({ sources }) => sources));
	expect(check.sources.map(({ id }) => id).sort()).toEqual([...named].sort());
	expect(check.sources.length).toBeLessThan(catalogue.sources.length);
});

test('a check has every term its questions explain, and no other', () => {
	const shown = new Set(Object.values(check.termsByQuestion).flat());
	expect(check.glossary.map(({ id }) => id).sort()).toEqual([...shown].sort());
});

test('nothing that scores is left out', () => {
	const { sources: _, glossary: __, termsByMeasure: ___, ...scored } = check;
	expect(catalogue).toMatchObject(scored);
});
