import { describe, expect, test } from 'vitest';
import { deadPaths, pathsIn } from './doc-paths.ts';
import { projectFiles, ROOT } from './project-files.ts';

describe('pathsIn', () => {
	test('reads links and backticks, and leaves patterns and web addresses out', () => {
		const markdown =
			'See [turbo](../turbo.json), [site](https://example.org/a), [below](#below), `packages/ui/src`, `packages/<name>/src`, `a.ts`.';
		expect(pathsIn(markdown, '.github/CONTRIBUTING.md')).toEqual(['turbo.json', 'packages/ui/src']);
	});
});

describe('deadPaths', () => {
	test('finds none in the documents', () => {
		const documents = projectFiles(/(^|\/)(README|CONTRIBUTING|PULL_REQUEST_TEMPLATE|\d{4}-[a-z0-9-]+)\.md$/);
		expect(documents.length).toBeGreaterThan(5);
		expect(documents.flatMap(({ path, text }) => deadPaths(ROOT, path, text))).toEqual([]);
	});

	test.each(['Read `packages/gone/src/a.ts`.', 'Read [this](gone.md).', 'Read `content/gone.yaml`.'])(
		'refuses %s',
		(markdown) => {
			expect(deadPaths(ROOT, 'README.md', markdown)).toHaveLength(1);
		},
	);

	test('has a CONTRIBUTING short enough to be read', () => {
		const [guide] = projectFiles(/^\.github\/CONTRIBUTING\.md$/);
		expect(guide?.text.split('\n').length).toBeLessThanOrEqual(151);
	});
});
