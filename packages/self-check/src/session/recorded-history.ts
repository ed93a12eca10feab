import type { Position, StepHistory } from './step-history.ts';
import { stepName } from './steps.ts';

/** A history without a browser that can be read back. For tests. */
export interface RecordedHistory extends StepHistory {
	/** Names of the steps, oldest first; what Back and Forward would show. */
	readonly entries: readonly string[];
	/** Back (-1) or forward (1), as the browser's buttons do. */
	travel(by: number): void;
}

/** Starts with one entry, the address the visitor opened. For tests. */
export function recordedHistory(opened: Position = { step: { kind: 'start' }, returnTo: null }): RecordedHistory {
	const positions = [opened];
	const listeners = new Set<(position: Position) => void>();
	let at = 0;

	function current(): Position {
		return positions[at] ?? opened;
	}

	return {
		current,
		push(position) {
			positions.splice(at + 1, positions.length, position);
			at += 1;
		},
		replace(position) {
			positions[at] = position;
		},
		listen(onmove) {
			listeners.add(onmove);
			return () => listeners.delete(onmove);
		},
		get entries() {
			return positions.map(({ step }) => stepName(step));
		},
		travel(by) {
			at = Math.min(Math.max(at + by, 0), positions.length - 1);
			for (const listener of listeners) listener(current());
		},
	};
}
