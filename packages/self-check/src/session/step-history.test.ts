import { describe, expect, test, vi } from 'vitest';
import { browserHistory } from './step-history.ts';

/** As much of a window as the history needs: addresses, states and the event of the browser's buttons. */
class FakeWindow extends EventTarget {
	readonly entries: { state: unknown; url: URL }[];
	at = 0;

	constructor(address: string) {
		super();
		this.entries = [{ state: null, url: new URL(address, 'https://it-kompass.example') }];
	}

	get location(): URL {
		return this.entries[this.at]?.url ?? new URL('about:blank');
	}

	readonly history = Object.defineProperty(
		{
			pushState: (state: unknown, _: string, url: string) => {
				this.entries.splice(this.at + 1, this.entries.length, { state, url: new URL(url, this.location) });
				this.at += 1;
			},
			replaceState: (state: unknown, _: string, url: string) => {
				this.entries[this.at] = { state, url: new URL(url, this.location) };
			},
		},
		'state',
		{ get: () => this.entries[this.at]?.state },
	);

	travel(by: number): void {
		this.at += by;
		this.dispatchEvent(new Event('popstate'));
	}
}

function open(address: string) {
	const view = new FakeWindow(address);
	return { view, history: browserHistory(view as unknown as Window) };
}

const START = { step: { kind: 'start' }, returnTo: null } as const;

describe('browserHistory', () => {
	test.each([
		['/selbstcheck/', { kind: 'start' }],
		['/selbstcheck/#frage-e3', { kind: 'question', questionId: 'E3' }],
		['/selbstcheck/?quelle=x#ergebnis', { kind: 'result' }],
		['/selbstcheck/#anderes', { kind: 'start' }],
	])('reads %s', (address, step) => {
		expect(open(address).history.current()).toEqual({ step, returnTo: null });
	});

	test('pushes a real entry and comes back to it with the way back', () => {
		const { view, history } = open('/selbstcheck/');
		const position = { step: { kind: 'question', questionId: 'E3' }, returnTo: { kind: 'result' } } as const;
		history.push(position);
		expect(view.location.href).toBe('https://it-kompass.example/selbstcheck/#frage-e3');
		expect(history.current()).toEqual(position);
		view.travel(-1);
		expect(history.current()).toEqual(START);
		view.travel(1);
		expect(history.current()).toEqual(position);
	});

	test('replaces without a new entry', () => {
		const { view, history } = open('/selbstcheck/#ergebnis');
		history.replace({ step: { kind: 'overview' }, returnTo: null });
		expect(view.entries.map(({ url }) => url.hash)).toEqual(['#uebersicht']);
	});

	test('leaves no fragment behind at the start', () => {
		const { view, history } = open('/selbstcheck/#ergebnis');
		history.replace(START);
		expect(view.location.href).toBe('https://it-kompass.example/selbstcheck/');
	});

	test('keeps the query at the start: a frame reads its settings there', () => {
		const { view, history } = open('/embed/v1/?partner=muster-it#ergebnis');
		history.replace(START);
		expect(view.location.href).toBe('https://it-kompass.example/embed/v1/?partner=muster-it');
	});

	test.each([null, 7, 'result', {}, { returnTo: 7 }])('has no way back for the state %j of another page', (state) => {
		const { view, history } = open('/selbstcheck/');
		view.history.replaceState(state, '', '#frage-a1');
		expect(history.current().returnTo).toBeNull();
	});

	test('tells of Back and Forward until it is stopped, not of its own steps', () => {
		const { view, history } = open('/selbstcheck/');
		const onmove = vi.fn();
		const stop = history.listen(onmove);
		history.push({ step: { kind: 'context' }, returnTo: null });
		expect(onmove).not.toHaveBeenCalled();
		view.travel(-1);
		expect(onmove).toHaveBeenCalledExactlyOnceWith(START);
		stop();
		view.travel(1);
		expect(onmove).toHaveBeenCalledOnce();
	});
});
