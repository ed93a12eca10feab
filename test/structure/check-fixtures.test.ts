import { readFileSync } from 'node:fs';
import { buildCheck, readContent } from '@it-kompass/catalogue';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);

test.each(['nis2', 'foerderung'])(
	'the copy of the check %s that unit tests read is the one that is published',
	(id) => {
		const { content } = readContent(new URL('content', root).pathname);
		const copy = readFileSync(new URL(`packages/self-check/fixtures/checks/${id}.json`, root), 'utf8');
		expect(JSON.parse(copy)).toEqual(JSON.parse(JSON.stringify(buildCheck(content, id))));
	},
);
