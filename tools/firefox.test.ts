import { afterEach, describe, expect, test, vi } from 'vitest';
import { ensureFirefox, findFirefox } from './firefox.ts';

afterEach(() => {
	vi.unstubAllEnvs();
});

describe('findFirefox', () => {
	test('takes the named program first', () => {
		vi.stubEnv('FIREFOX_PATH', process.execPath);
		expect(findFirefox()).toBe(process.execPath);
	});

	test('finds none when the named program does not exist, rather than another one', () => {
		vi.stubEnv('FIREFOX_PATH', '/nowhere/firefox');
		expect(findFirefox()).toBeUndefined();
	});
});

describe('ensureFirefox', () => {
	test('installs nothing when a program is named', () => {
		vi.stubEnv('FIREFOX_PATH', '/nowhere/firefox');
		expect(ensureFirefox()).toBeUndefined();
	});
});
