import type { VersionEntry } from '@it-kompass/schema';
import { describe, expect, test } from 'vitest';
import { migrateAnswers } from './migrate-answers.ts';
import { SAMPLE_VERSIONS } from './sample-versions.ts';

const given = (value: string, rev = 1) => ({ value, rev });
const migrate = (answers: Record<string, ReturnType<typeof given>>, from = '1.0.0', to?: string) =>
	migrateAnswers({ answers }, from, SAMPLE_VERSIONS, to);
const OUTCOME = { answers: {}, dropped: [], askAgain: [], added: ['H9'] };

describe('migrateAnswers', () => {
	test.each([
		['a renamed question', { A1: given('nie') }, { A9: given('nie') }],
		['a moved question', { C2: given('nie') }, { E8: given('nie') }],
		['a renamed statement', { B2: given('selten') }, { B2: given('jaehrlich') }],
		['another statement of a question with a renamed one', { B2: given('nie') }, { B2: given('nie') }],
		['a question with a new answer', { B1: given('brief') }, { B1: given('brief') }],
		['another weight', { D2: given('nie') }, { D2: given('nie') }],
		['another must-have', { D3: given('nie') }, { D3: given('nie') }],
		['another condition', { D1: given('nie') }, { D1: given('nie') }],
		['a question nobody changed', { I1: given('weiss-nicht') }, { I1: given('weiss-nicht') }],
	])('keeps the answer to %s', (_what, before, after) => {
		expect(migrate(before)).toEqual({ ...OUTCOME, answers: after });
	});

	test('lists the answer to a removed question with its old wording', () => {
		expect(migrate({ G1: given('alt') })).toEqual({
			...OUTCOME,
			dropped: [{ questionId: 'G1', value: 'alt', text: 'Wie alt sind Ihre Server?', since: '2.0.0' }],
		});
	});

	test('asks again for a removed statement, with its old wording', () => {
		expect(migrate({ B1: given('zuruf') })).toEqual({
			...OUTCOME,
			askAgain: [{ questionId: 'B1', value: 'zuruf', because: 'antwort-entfernt', text: 'Auf Zuruf.', since: '2.0.0' }],
		});
	});

	test.each([
		['F1', 'antwortart'],
		['F2', 'skala-umgekehrt'],
		['F3', 'bedeutung'],
	])('asks %s again: %s, also after "weiss-nicht"', (questionId, because) => {
		for (const value of ['nie', 'weiss-nicht']) {
			expect(migrate({ [questionId]: given(value) })).toEqual({
				...OUTCOME,
				askAgain: [{ questionId, value, because, text: null, since: '2.0.0' }],
			});
		}
	});

	test('keeps a statement that the table says still holds, as an answer to the new revision', () => {
		const keeps = ['nie', 'weiss-nicht', 'oft'];
		const versions: readonly VersionEntry[] = [
			{ version: '1.0.0', published: '2026-01-01', changes: [] },
			{
				version: '2.0.0',
				published: '2026-02-01',
				changes: [
					{ kind: 'bedeutung', question: 'D6', rev: 2, keeps },
					{ kind: 'antwort-umbenannt', question: 'D6', from: 'haeufig', to: 'oft' },
				],
			},
		];
		const of = (value: string) => migrateAnswers({ answers: { D6: given(value) } }, '1.0.0', versions);
		expect(of('nie')).toMatchObject({ answers: { D6: given('nie', 2) }, askAgain: [] });
		expect(of('weiss-nicht')).toMatchObject({ answers: { D6: given('weiss-nicht', 2) }, askAgain: [] });
		expect(of('haeufig')).toMatchObject({ answers: { D6: given('oft', 2) }, askAgain: [] });
		expect(of('selten')).toMatchObject({ answers: {}, askAgain: [{ value: 'selten', because: 'bedeutung' }] });
	});

	test('names new questions', () => {
		expect(migrate({})).toEqual(OUTCOME);
	});

	test('leaves an answer alone that was given to the new revision', () => {
		expect(migrate({ F2: given('nie', 2) })).toEqual({ ...OUTCOME, answers: { F2: given('nie', 2) } });
	});

	test('prefers the answer given since under the new id, and loses none that is not replaced', () => {
		expect(migrate({ A1: given('nie'), A9: given('immer'), C2: given('oft') })).toEqual({
			...OUTCOME,
			answers: { A9: given('immer'), E8: given('oft') },
		});
	});

	test('goes only as far as it is told', () => {
		expect(migrate({ A1: given('nie'), G1: given('alt') }, '1.0.0', '1.1.0')).toEqual({
			...OUTCOME,
			answers: { A8: given('nie'), G1: given('alt') },
		});
		expect(migrate({ A8: given('nie') }, '1.1.0')).toEqual({ ...OUTCOME, answers: { A9: given('nie') }, added: [] });
	});

	test.each(['2.0.0', '3.0.0', '0.9.0'])('changes nothing from %s on', (from) => {
		const answers = { A1: given('nie'), G1: given('alt'), F2: given('nie') };
		expect(migrate(answers, from)).toEqual({ ...OUTCOME, answers, added: [] });
	});

	test('drops what was to be asked again and is then removed, and follows it when it is renamed', () => {
		const versions = [
			{ version: '1.0.0', published: '2026-01-01', changes: [] },
			{ version: '2.0.0', published: '2026-02-01', changes: [{ kind: 'bedeutung', question: 'A1', rev: 2 }] },
			{ version: '2.1.0', published: '2026-03-01', changes: [{ kind: 'frage-umbenannt', from: 'A1', to: 'A2' }] },
			{
				version: '3.0.0',
				published: '2026-04-01',
				changes: [{ kind: 'frage-entfernt', question: 'A2', text: 'Was war das?' }],
			},
		] as const;
		const table = versions.map((entry) => ({ ...entry, changes: [...entry.changes] }));
		const start = { answers: { A1: given('nie') } };
		expect(migrateAnswers(start, '1.0.0', table, '2.1.0').askAgain).toMatchObject([{ questionId: 'A2' }]);
		expect(migrateAnswers(start, '1.0.0', table)).toMatchObject({
			askAgain: [],
			dropped: [{ questionId: 'A2', value: 'nie', text: 'Was war das?', since: '3.0.0' }],
		});
	});
});
