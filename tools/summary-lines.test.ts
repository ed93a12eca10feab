import { expect, test } from 'vitest';
import { summaryLines } from './summary-lines.ts';

test('a summary names steps, broken reports and failed tests, and ends with the sum', () => {
	const lines = summaryLines(
		[
			{ name: 'lint', state: 'ok', seconds: 1.26 },
			{ name: 'unit tests', state: 'failed', seconds: 12 },
			{ name: 'WordPress', state: 'skipped', seconds: 0 },
		],
		{ passed: 7, failed: 2, skipped: 1, problems: ['a.json is missing: the tests did not run.'] },
		['packages/one/src/sum.test.ts: sum refuses text'],
	);
	expect(lines).toEqual([
		'ok        1.3 s  lint',
		'FAILED   12.0 s  unit tests',
		'skip      0.0 s  WordPress',
		'FAILED a.json is missing: the tests did not run.',
		'FAILED packages/one/src/sum.test.ts: sum refuses text',
		'7 passed, 2 failed, 1 skipped',
	]);
});
