import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CheckSession } from '../session/check-session.svelte.ts';
import { sampleSession } from '../session/sample-session.ts';
import type { Step } from '../session/steps.ts';
import type { CheckContent } from '../store/answer-store.ts';
import { exampleKept, exampleNow } from '../store/example-check.ts';
import { exportCheck } from './export-check.ts';
import { importCheck } from './import-check.ts';

const valueId = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const known = fc.record({
	value: fc.oneof(
		valueId,
		fc.nat().map((hundredths) => hundredths / 100),
		fc.array(valueId, { maxLength: 4 }),
		fc.record({ staff: fc.nat(), turnoverEur: fc.nat() }, { requiredKeys: [] }),
	),
	from: fc.constantFrom('selbstcheck', 'nis2'),
	at: fc.constant('2026-11-21T09:30:00.000Z'),
});
const content: fc.Arbitrary<CheckContent> = fc.record({
	questionnaireVersion: fc.constant('1.0.0'),
	mode: fc.constantFrom('kurzcheck' as const, 'voll' as const),
	profile: fc.dictionary(valueId, known, { minKeys: 1, maxKeys: 5 }),
	answers: fc.dictionary(
		fc.stringMatching(/^[A-I][1-9][0-9]?$/),
		fc.record({ value: valueId, rev: fc.integer({ min: 1, max: 9 }) }),
		{ maxKeys: 30 },
	),
	leftOutDomainIds: fc.subarray(['A', 'C', 'I'] as const).map((ids) => [...ids]),
	step: fc.stringMatching(/^[a-z0-9-]{1,40}$/),
	startedAt: fc.constant('2026-11-20T08:00:00.000Z'),
	updatedAt: fc.constant('2026-11-21T09:30:00.000Z'),
	kurzcheck: fc.constantFrom(null, exampleKept),
});
const looks = fc.array(fc.constantFrom<Step['kind']>('overview', 'context', 'result', 'start'), { maxLength: 6 });

let sessions: CheckSession[] = [];

/** What a visitor has after loading this text, looking around and saving again; then he deletes everything. */
async function saveAgain(text: string, kinds: readonly Step['kind'][]): Promise<string> {
	const { session } = sampleSession();
	sessions.push(session);
	await session.start();
	const read = await importCheck(text);
	if (!read.ok) throw new Error(`Not read: ${read.code}`);
	expect(await session.adopt(read.check, true)).toBe('adopted');
	for (const kind of kinds) session.go({ kind } as Step);
	await session.record.retry();
	const { stored } = session.record;
	if (stored === null) throw new Error('Nothing is stored.');
	expect(await session.record.deleteEverything()).toBe(true);
	return exportCheck(stored, exampleNow());
}

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(async () => {
	await Promise.all(sessions.map((session) => session.end()));
	sessions = [];
});

test('saved, deleted, loaded, looked at and saved again is the same file, byte for byte', async () => {
	await fc.assert(
		fc.asyncProperty(content, looks, looks, async (given, first, second) => {
			const record = { ...given, schemaVersion: 2 as const, id: 'aktuell', revision: 1 };
			const saved = await saveAgain(exportCheck(record, exampleNow()), first);
			expect(await saveAgain(saved, second)).toBe(saved);
		}),
		{ seed: 20261130, numRuns: 40 },
	);
});
