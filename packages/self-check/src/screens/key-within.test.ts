import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keyWithin } from './key-within.ts';

class FakeShadowRoot {}

beforeEach(() => {
	vi.stubGlobal('ShadowRoot', FakeShadowRoot);
});
afterEach(() => {
	vi.unstubAllGlobals();
});

const press = (path: readonly object[]) =>
	({ key: '3', ctrlKey: false, metaKey: false, altKey: false, composedPath: () => path }) as unknown as KeyboardEvent;
const standingIn = (root: object) => ({ getRootNode: () => root }) as unknown as Element;

describe('keyWithin', () => {
	const field = { tagName: 'INPUT' };
	const page = { tagName: 'HTML' };

	test('takes every press on a page of our own', () => {
		expect(keyWithin(press([field, page]), standingIn(page))).toMatchObject({ key: '3', target: field });
		expect(keyWithin(press([page]), undefined)).toMatchObject({ target: page });
	});

	test('in a shadow root takes what was pressed there, with the element the page around does not see', () => {
		const root = new FakeShadowRoot();
		expect(keyWithin(press([field, root, page]), standingIn(root))).toMatchObject({ target: field });
	});

	test('in a shadow root leaves what was pressed elsewhere to the page around', () => {
		expect(keyWithin(press([field, page]), standingIn(new FakeShadowRoot()))).toBeNull();
	});
});
