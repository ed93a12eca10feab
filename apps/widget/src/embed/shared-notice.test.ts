import { describe, expect, test } from 'vitest';
import { SHARED_NOTICE, sharedNotice } from './shared-notice.ts';

const frameOn = (attributes: readonly string[]) =>
	({
		ownerDocument: { documentElement: { hasAttribute: (name: string) => attributes.includes(name) } },
	}) as unknown as Element;

describe('sharedNotice', () => {
	test('says on a page of the same origin that its scripts could read along', () => {
		expect(sharedNotice(frameOn([]))).toBe(SHARED_NOTICE);
	});

	test('says nothing in the preview, which stands for a page of another origin', () => {
		expect(sharedNotice(frameOn(['data-itk-preview']))).toBeUndefined();
	});
});
