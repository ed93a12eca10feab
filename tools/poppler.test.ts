import { afterEach, describe, expect, test, vi } from 'vitest';
import { hasPoppler } from './poppler.ts';

afterEach(() => {
	vi.unstubAllEnvs();
});

describe('hasPoppler', () => {
	test('is false where the programs are in no folder of the path, so that no test of print passes without them', () => {
		vi.stubEnv('PATH', '/nowhere');
		expect(hasPoppler()).toBe(false);
	});
});
