import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { firstVersionCheck, secondVersion } from '../sample-versions.ts';
import { contentOf } from '../store/check-content.ts';
import type { CheckSession } from './check-session.svelte.ts';
import { sampleSession } from './sample-session.ts';

const sessions: CheckSession[] = [];

/** A visitor of version 2.0.0 loads his file from version 1.0.0. */
async function adopted(loadCatalogue = () => Promise.resolve(secondVersion)) {
	const { session } = sampleSession('', { questionnaire: secondVersion, loadCatalogue });
	sessions.push(session);
	await session.start();
	expect(await session.adopt(contentOf(firstVersionCheck), false)).toBe('adopted');
	return session;
}

afterEach(async () => {
	await Promise.all(sessions.splice(0).map((session) => session.end()));
});

describe('a check of an earlier version', () => {
	test('counts what still holds, under the ids of today', async () => {
		const { record } = await adopted();
		expect(record.answers).toEqual({
			A2: 'weiss-nicht',
			A6: 'blau',
			B2: 'rot',
			D1: 'rot',
			D2: 'gruen',
			D3: 'blau',
			E7: 'gelb',
			I1: 'gelb',
		});
	});

	test('keeps every answer in the record, word for word', async () => {
		const { record } = await adopted();
		expect(record.stored).toMatchObject({ questionnaireVersion: '1.0.0', answers: firstVersionCheck.answers });
	});

	test('goes on with what is new or asked again, and does not ask a second time', async () => {
		const session = await adopted();
		const open: string[] = [];
		for (session.resume(); session.question !== null; session.resume()) {
			open.push(session.question.id);
			await session.record.answer(session.question, 'gelb');
		}
		expect(open).toEqual(['A5', 'B1', 'F1', 'F2', 'F3']);
		expect(session.openCount).toBe(0);
		expect(session.record.stored?.answers).toMatchObject({
			A1: { value: 'blau', rev: 1 },
			F2: { value: 'gelb', rev: 2 },
		});
	});

	test('lets an answer be changed that was carried over', async () => {
		const session = await adopted();
		const renamed = session.questions.find(({ id }) => id === 'A6');
		if (renamed === undefined) throw new Error('A6 is not asked.');
		await session.record.answer(renamed, 'rot');
		expect(session.record.answers.A6).toBe('rot');
	});

	test('loses nothing when the catalogue cannot be loaded', async () => {
		const session = await adopted(() => Promise.reject(new Error('offline')));
		expect(session.record.stored?.answers).toEqual(firstVersionCheck.answers);
		expect(session.record.isOutgrown).toBe(true);
	});
});
