import { afterEach, describe, expect, test, vi } from 'vitest';
import { ensureChromium, findChromium } from './browser.ts';

afterEach(() => {
	vi.unstubAllEnvs();
});

describe('findChromium', () => {
	test('takes the named program first', () => {
		vi.stubEnv('CHROMIUM_PATH', process.execPath);
		expect(findChromium()).toBe(process.execPath);
	});

	test('finds none when the named program does not exist, rather than another one', () => {
		vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
		expect(findChromium()).toBeUndefined();
	});
});

describe('ensureChromium', () => {
	test('installs nothing when a program is named', () => {
		vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
		expect(ensureChromium()).toBeUndefined();
	});
});
