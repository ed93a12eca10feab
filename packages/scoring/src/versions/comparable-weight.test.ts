import { describe, expect, test } from 'vitest';
import { sampleQuestion } from '../check/sample-catalogue.ts';
import { comparableWeight } from './comparable-weight.ts';
import { SAMPLE_VERSIONS } from './sample-versions.ts';

const weigh = (ids: readonly string[], from = '1.0.0') =>
	comparableWeight(
		ids.map((id, index) => sampleQuestion(id, { weight: index === 0 ? 3 : 1 })),
		from,
		SAMPLE_VERSIONS,
	);

describe('comparableWeight', () => {
	test('counts questions that only have another id, domain or name of a statement', () => {
		expect(weigh(['A9', 'E8', 'B2', 'I1'])).toEqual({ same: 6, total: 6 });
	});

	test.each(['H9', 'B1', 'D1', 'D2', 'D3', 'F1', 'F2', 'F3'])('leaves out what changed: %s', (id) => {
		expect(weigh([id, 'I1'])).toEqual({ same: 1, total: 4 });
	});

	test('looks only at what changed since', () => {
		expect(weigh(['H9', 'D1', 'D2'], '1.1.0')).toEqual({ same: 4, total: 5 });
		expect(weigh(['H9', 'D1', 'D2'], '2.0.0')).toEqual({ same: 5, total: 5 });
	});

	test('follows a changed question to its later id', () => {
		const versions = [
			SAMPLE_VERSIONS[0],
			{ version: '2.0.0', published: '2026-02-01', changes: [{ kind: 'gewicht' as const, question: 'A1' }] },
			{
				version: '2.1.0',
				published: '2026-03-01',
				changes: [{ kind: 'frage-verschoben' as const, from: 'A1', to: 'B7' }],
			},
		].filter((entry) => entry !== undefined);
		expect(comparableWeight([sampleQuestion('B7')], '1.0.0', versions)).toEqual({ same: 0, total: 1 });
	});

	test('is null for a version the table does not know, and for no question', () => {
		expect([weigh(['I1'], '3.0.0'), weigh([])]).toEqual([null, null]);
	});
});
