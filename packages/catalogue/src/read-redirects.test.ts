import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readRedirects } from './read-redirects.ts';

const redirect = { from: '/alt/', to: '/glossar/', since: '2026-11-23', reason: 'Zusammengelegt.' };

describe('readRedirects', () => {
	let folder = '';
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	test('returns the list, an empty one without a file', () => {
		expect(readRedirects(folder)).toEqual([]);
		writeFileSync(join(folder, 'redirects.yaml'), stringify({ redirects: [redirect] }));
		expect(readRedirects(folder)).toEqual([redirect]);
	});

	test('throws the German report on a wrong file', () => {
		writeFileSync(join(folder, 'redirects.yaml'), stringify({ redirects: [{ ...redirect, to: 'glossar' }] }));
		expect(() => readRedirects(folder)).toThrow('content/redirects.yaml:3  redirects › Nr. 1 › to\n  Das Ziel ist');
	});
});
