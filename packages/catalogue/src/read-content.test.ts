import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from './build-catalogue.ts';
import { checkContent } from './check-content.ts';
import { formatReport } from './format-report.ts';
import { readContent } from './read-content.ts';

const CONTENT = join(import.meta.dirname, '../../../content');

describe('readContent', () => {
	// Some hundred files: seconds on a busy machine.
	test('finds no problem in the content of this repository', { timeout: 240_000 }, () => {
		const { content, problems } = readContent(CONTENT);
		expect(formatReport([...problems, ...checkContent(content)])).toBe('');
		expect(
			buildCatalogue(content)
				.domains.map(({ id }) => id)
				.join(''),
		).toBe('ABCDEFGHI');
	});

	test('reports a folder that is not there, and what is missing in it', () => {
		const { content, problems } = readContent(join(CONTENT, 'gibt-es-nicht'), 'leer');
		expect(content.fileCount).toBe(0);
		expect(problems.map(({ path }) => path)).toEqual([
			'leer',
			'leer/glossary/begriffe.yaml',
			'leer/questionnaire/_questionnaire.yaml',
			'leer/questionnaire/_versionen.yaml',
			'leer/site.yaml',
		]);
	});
});
