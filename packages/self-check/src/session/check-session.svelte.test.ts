import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { contentOf } from '../store/check-content.ts';
import { exampleCheck, exampleKept } from '../store/example-check.ts';
import type { CheckSession } from './check-session.svelte.ts';
import { sampleSession } from './sample-session.ts';
import { type Step, stepName } from './steps.ts';

const sessions: CheckSession[] = [];

/** A visitor opens the page. */
async function open(...[address, changes]: Parameters<typeof sampleSession>) {
	const sample = sampleSession(address, changes);
	sessions.push(sample.session);
	await sample.session.start();
	return sample;
}

/** A visitor opens the page and begins. */
async function begun(remember = false) {
	const sample = await open();
	await sample.session.begin(remember);
	return sample;
}

const at = ({ step }: CheckSession) => stepName(step);
const asks = (questionId: string): Step => ({ kind: 'question', questionId });

async function give(session: CheckSession, answers: Readonly<Record<string, string>>): Promise<void> {
	for (const [id, value] of Object.entries(answers)) {
		const question = session.questions.find((one) => one.id === id);
		if (question === undefined) throw new Error(`${id} is not asked.`);
		await session.record.answer(question, value);
	}
}

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(async () => {
	await Promise.all(sessions.splice(0).map((session) => session.end()));
	vi.unstubAllGlobals();
});

describe('CheckSession', () => {
	test('is ready at the start when nothing is stored, and opens no database', async () => {
		const { session, history } = await open();
		expect(session).toMatchObject({ ready: true, nothingStored: false, question: null, returnTo: null });
		expect(history.entries).toEqual(['start']);
		expect(await indexedDB.databases()).toEqual([]);
	});

	test('is not ready before the browser has answered', () => {
		const { session } = sampleSession();
		expect(session.ready).toBe(false);
	});

	test.each(['#ergebnis', '#uebersicht', '#frage-a1', '#frage-i9'])(
		'leads %s to the start and says so when nothing is stored',
		async (address) => {
			const { session, history } = await open(address);
			expect([at(session), session.nothingStored]).toEqual(['start', true]);
			expect(history.entries).toEqual(['start']);
		},
	);

	test('says nothing of it any more once a check is begun', async () => {
		const { session } = await open('#ergebnis');
		await session.begin(false);
		expect([at(session), session.nothingStored]).toEqual(['angaben', false]);
	});

	test('says nothing of it any more once a file is loaded', async () => {
		const { session } = await open('#ergebnis');
		expect(await session.adopt(contentOf(exampleCheck), false)).toBe('adopted');
		expect([at(session), session.nothingStored]).toEqual(['uebersicht', false]);
	});

	describe('with a stored check', () => {
		beforeEach(async () => {
			const { session } = await begun(true);
			await give(session, { A1: 'blau' });
			await session.end();
		});

		test.each(['', '#angaben', '#frage-a2', '#uebersicht', '#ergebnis'])(
			'shows the step in the address: %j',
			async (address) => {
				const { session, history } = await open(address);
				expect(`#${at(session)}`).toBe(address === '' ? '#start' : address);
				expect(session.record.answers).toEqual({ A1: 'blau' });
				expect(history.entries).toHaveLength(1);
			},
		);

		test.each(['#frage-i9', '#frage-e2', '#frage-e3'])(
			'leads %s, which is not asked, to the overview',
			async (address) => {
				const { session, history } = await open(address);
				expect(session).toMatchObject({ step: { kind: 'overview' }, question: null, nothingStored: false });
				expect(history.entries).toEqual(['uebersicht']);
			},
		);

		test('takes an unknown name for the start', async () => {
			const { session } = await open('#constructor');
			expect([at(session), session.nothingStored]).toEqual(['start', false]);
		});
	});

	test('walks the whole way forward and back', async () => {
		const { session, history } = await begun();
		const forward = ['angaben', 'frage-a1', 'frage-a2', 'frage-e1', 'uebersicht', 'ergebnis'];
		for (const name of forward) {
			expect(at(session)).toBe(name);
			if (name !== 'ergebnis') session.next();
		}
		expect(history.entries).toEqual(['start', ...forward]);
		for (const name of ['start', ...forward].slice(0, -1).reverse()) {
			session.back();
			expect(at(session)).toBe(name);
		}
	});

	test('stays at the start when there is nothing before it', async () => {
		const { session, history } = await open();
		session.back();
		expect([at(session), history.entries]).toEqual(['start', ['start']]);
	});

	test('asks a follow-up question right after the answer that calls for it', async () => {
		const { session } = await begun();
		session.go(asks('E1'));
		await give(session, { E1: 'rot' });
		session.next();
		expect(session.question?.id).toBe('E2');
	});

	test('leads back to the overview after a changed answer, once', async () => {
		const { session, history } = await begun();
		session.go({ kind: 'overview' });
		session.go(asks('A2'), { kind: 'overview' });
		expect(session).toMatchObject({ question: { id: 'A2' }, returnTo: { kind: 'overview' } });
		session.next();
		expect(session).toMatchObject({ step: { kind: 'overview' }, returnTo: null });
		expect(history.entries).toEqual(['start', 'angaben', 'uebersicht', 'frage-a2', 'uebersicht']);
	});

	test('keeps the way back when the visitor walks through the history', async () => {
		const { session, history } = await begun();
		session.go(asks('A2'), { kind: 'result' });
		history.travel(-1);
		expect(at(session)).toBe('angaben');
		history.travel(1);
		expect(session).toMatchObject({ question: { id: 'A2' }, returnTo: { kind: 'result' } });
	});

	test('makes no second entry for the step it is on', async () => {
		const { session, history } = await begun();
		session.go(asks('A1'));
		session.go(asks('A1'), { kind: 'overview' });
		expect(history.entries).toEqual(['start', 'angaben', 'frage-a1']);
		expect(session.returnTo).toEqual({ kind: 'overview' });
	});

	test('resumes at the first open question, then at the overview', async () => {
		const { session } = await begun();
		await give(session, { A1: 'blau', E1: 'blau' });
		session.resume();
		expect([at(session), session.openCount]).toEqual(['frage-a2', 1]);
		await give(session, { A2: 'weiss-nicht' });
		session.resume();
		expect([at(session), session.openCount]).toEqual(['uebersicht', 0]);
	});

	test('counts an answer to an older wording as open', async () => {
		const { session } = await open();
		const answers = { A1: { value: 'blau', rev: 1 }, A2: { value: 'blau', rev: 1 }, E1: { value: 'blau', rev: 1 } };
		await session.adopt(contentOf({ ...exampleCheck, mode: 'kurzcheck', leftOutDomainIds: [], answers }), false);
		expect([session.openCount, session.record.isOutgrown]).toEqual([1, true]);
		session.resume();
		expect(session.question?.id).toBe('A2');
	});

	test('continues in full with the first question that is new and keeps all answers', async () => {
		const { session } = await begun();
		await give(session, { A1: 'blau', A2: 'blau', E1: 'blau' });
		await session.loadCatalogue();
		expect(session.furtherInFull).toBe(1);
		await session.continueInFull(exampleKept);
		expect(session).toMatchObject({ question: { id: 'E3' }, furtherInFull: 0, record: { answers: { A1: 'blau' } } });
	});

	test.each([true, false])(
		'keeps the result of the Kurzcheck beside the full check, once (remember: %s)',
		async (remember) => {
			const { session } = await begun(remember);
			expect(session.record.keptKurzcheck).toBeNull();
			await session.continueInFull(exampleKept);
			expect(session.record).toMatchObject({ context: { mode: 'voll' }, keptKurzcheck: exampleKept });
			await session.continueInFull({ ...exampleKept, takenAt: '2027-02-12T08:00:00.000Z' });
			await give(session, { E1: 'rot' });
			expect(session.record.keptKurzcheck).toEqual(exampleKept);
			const restarted = session.begin(remember);
			if (remember) {
				await vi.waitFor(() => expect(session.record.asked).not.toBeNull());
				session.record.asked?.decide('replace');
			}
			await restarted;
			expect(session.record.stored).toMatchObject({ mode: 'kurzcheck', kurzcheck: null });
		},
	);

	test('begins the full check and keeps the result in one write', async () => {
		const { session } = await begun(true);
		await session.record.retry();
		const before = session.record.stored?.revision ?? 0;
		await session.record.continueInFull(exampleKept);
		expect(session.record.stored).toMatchObject({ mode: 'voll', kurzcheck: exampleKept, revision: before + 1 });
	});

	test('refuses a file that cannot be put in place and stays where it is', async () => {
		const { session, history } = await begun(true);
		expect(await session.adopt({ ...contentOf(exampleCheck), step: '' }, true)).toBe('failed');
		expect([at(session), history.entries]).toEqual(['angaben', ['start', 'angaben']]);
	});

	test('writes nothing when the visitor only looks', async () => {
		const { session } = await begun(true);
		await give(session, { A1: 'blau' });
		const before = session.record.stored;
		for (const step of [asks('E1'), { kind: 'overview' }, { kind: 'result' }, { kind: 'start' }] as const)
			session.go(step);
		await session.record.retry();
		expect(session.record.stored).toEqual(before);
		expect(before?.step).toBe('frage-a1');
	});

	test('leads Back to the start after everything was deleted', async () => {
		const { session, history } = await begun(true);
		session.go(asks('A1'));
		await session.record.deleteEverything();
		history.travel(-1);
		expect([at(session), session.nothingStored]).toEqual(['start', false]);
	});

	test('no longer follows the history after the end', async () => {
		const { session, history } = await begun();
		session.go(asks('A1'));
		await session.end();
		history.travel(-1);
		expect(at(session)).toBe('frage-a1');
	});

	describe('with a stored full check', () => {
		beforeEach(async () => {
			const { session } = await begun(true);
			await session.continueInFull(null);
			await give(session, { E3: 'blau' });
			await session.end();
		});

		test('loads the questions it needs before it shows the step', async () => {
			const { session } = await open('#frage-e3');
			expect(session).toMatchObject({ question: { id: 'E3' }, record: { answers: { E3: 'blau' }, isOutgrown: false } });
		});

		test('keeps the answers and goes on with the Kurzcheck when the connection is gone', async () => {
			const { session } = await open('#frage-e3', { loadCatalogue: () => Promise.reject(new TypeError('offline')) });
			expect([at(session), session.ready]).toEqual(['uebersicht', true]);
			expect(session.record.stored?.answers).toEqual({ E3: { value: 'blau', rev: 1 } });
		});
	});
});
