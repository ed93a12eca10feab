import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CheckSession } from './check-session.svelte.ts';
import { sampleSession } from './sample-session.ts';
import { type Step, stepName } from './steps.ts';

const sessions: CheckSession[] = [];

/** A visitor opens the page and begins. */
async function begun() {
	const sample = sampleSession();
	sessions.push(sample.session);
	await sample.session.start();
	await sample.session.begin(false);
	return sample;
}

const at = ({ step }: CheckSession) => stepName(step);
const asks = (questionId: string): Step => ({ kind: 'question', questionId });

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(async () => {
	await Promise.all(sessions.splice(0).map((session) => session.end()));
	vi.unstubAllGlobals();
});

describe('follow', () => {
	const click = (changes: object = {}) =>
		Object.assign(new Event('click', { cancelable: true }), {
			button: 0,
			metaKey: false,
			ctrlKey: false,
			shiftKey: false,
			altKey: false,
			...changes,
		}) as unknown as MouseEvent;

	test('stays in the page on a plain click', async () => {
		const { session } = await begun();
		const event = click();
		session.follow(event, asks('A2'), { kind: 'overview' });
		expect(event.defaultPrevented).toBe(true);
		expect(session).toMatchObject({ question: { id: 'A2' }, returnTo: { kind: 'overview' } });
	});

	test.each([{ metaKey: true }, { ctrlKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])(
		'leaves a click with %j to the browser',
		async (changes) => {
			const { session, history } = await begun();
			const event = click(changes);
			session.follow(event, asks('A2'));
			expect(event.defaultPrevented).toBe(false);
			expect([at(session), history.entries]).toEqual(['angaben', ['start', 'angaben']]);
		},
	);
});
