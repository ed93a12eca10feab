import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headingIds, readContent } from '@it-kompass/catalogue';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { DIST } from '../budgets/site-files.ts';
import { elementsOf } from './elements-of.ts';
import { ROOT } from './workspace-copy.ts';

test('the places content check lets articles link to are those of the built pages', () => {
	const { articles } = readContent(join(ROOT, 'content')).content;
	expect(articles.length).toBeGreaterThan(20);
	for (const { id, body } of articles.filter(({ value }) => !value.draft)) {
		const page = parse(readFileSync(join(DIST, 'ratgeber', id, 'index.html'), 'utf8'));
		const built = elementsOf(page).flatMap(({ attributes }) => attributes.id ?? []);
		expect(built, id).toEqual(expect.arrayContaining(headingIds(body)));
	}
});
