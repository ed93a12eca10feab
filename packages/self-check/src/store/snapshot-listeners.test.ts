import { afterEach, describe, expect, test, vi } from 'vitest';
import type { StoreSnapshot } from './answer-store.ts';
import { SnapshotListeners } from './snapshot-listeners.ts';

const snapshot: StoreSnapshot = { check: null, state: 'empty', waiting: 0 };

afterEach(() => void vi.unstubAllGlobals());

describe('SnapshotListeners', () => {
	test('tells at once and then every time, until the way out is taken', () => {
		const listeners = new SnapshotListeners();
		const listener = vi.fn();
		const stop = listeners.add(listener, snapshot);
		listeners.tell(snapshot);
		stop();
		listeners.tell(snapshot);
		expect(listener.mock.calls).toEqual([[snapshot], [snapshot]]);
	});

	test('tells the others when one throws, and reports the error afterwards', () => {
		const later: (() => void)[] = [];
		vi.stubGlobal('queueMicrotask', (job: () => void) => void later.push(job));
		const listeners = new SnapshotListeners();
		listeners.add(() => {
			throw new Error('planted');
		}, snapshot);
		const other = vi.fn();
		listeners.add(other, snapshot);
		listeners.tell(snapshot);
		expect(other).toHaveBeenCalledTimes(2);
		expect(later).toHaveLength(2);
		expect(later[0]).toThrow('planted');
	});
});
