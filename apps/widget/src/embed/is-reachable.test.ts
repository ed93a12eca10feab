import { describe, expect, test } from 'vitest';
import { isReachable } from './is-reachable.ts';

type View = Parameters<typeof isReachable>[0];

const alone: View = Object.assign({} as { self: Window; parent: Window });
Object.assign(alone, { self: alone, parent: alone });

const framedBy = (parent: object) => ({ self: {}, parent }) as View;

describe('isReachable', () => {
	test.each([
		['a page of its own', alone, false],
		['a frame in a page of the same origin', framedBy({ document: {} }), true],
		[
			'a frame in a page of another origin',
			framedBy({
				get document() {
					throw new DOMException('Blocked a frame', 'SecurityError');
				},
			}),
			false,
		],
	])('for %s', (_, view, isSo) => {
		expect(isReachable(view)).toBe(isSo);
	});
});
