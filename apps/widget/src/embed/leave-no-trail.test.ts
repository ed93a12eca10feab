import { describe, expect, test } from 'vitest';
import { leaveNoTrail, type WrittenHistory } from './leave-no-trail.ts';

/** A history that can be read back, written to through the guard. */
function guardedHistory(isSealed: () => boolean) {
	const entries: { state: unknown; url: string }[] = [{ state: null, url: '' }];
	const history: WrittenHistory = {
		get state() {
			return entries.at(-1)?.state;
		},
		pushState: (state, _, url) => void entries.push({ state, url: String(url) }),
		replaceState: (state, _, url) => void entries.splice(-1, 1, { state, url: String(url) }),
	};
	leaveNoTrail(history, isSealed);
	return { history, urls: () => entries.map(({ url }) => url) };
}

describe('leaveNoTrail', () => {
	test('gives each open step an entry', () => {
		const { history, urls } = guardedHistory(() => false);
		for (const step of ['#angaben', '#frage-a1', '#frage-b1']) history.pushState({}, '', step);
		expect(urls()).toEqual(['', '#angaben', '#frage-a1', '#frage-b1']);
	});

	test.each([2, 7])('keeps one entry for %i steps among sealed screens', (steps) => {
		const { history, urls } = guardedHistory(() => true);
		for (let step = 1; step <= steps; step += 1) history.pushState({}, '', `#schritt-${step}`);
		expect(urls()).toEqual(['', `#schritt-${steps}`]);
	});

	test('keeps what a step remembers, and that it is sealed when it is replaced', () => {
		const { history, urls } = guardedHistory(() => true);
		history.pushState({}, '', '#ergebnis');
		history.replaceState({ returnTo: 'uebersicht' }, '', '#frage-a1');
		expect(history.state).toEqual({ returnTo: 'uebersicht', sealed: true });
		history.pushState({}, '', '#uebersicht');
		expect(urls()).toEqual(['', '#uebersicht']);
	});
});
