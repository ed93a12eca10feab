import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteFileOf } from '../e2e/journey/built-site.ts';
import { pagesToVisit } from '../pages/site-kinds.ts';
import { findJava, nuFaults } from './nu-faults.ts';

/** The checker reads each page in some 40 ms, and the machine may do other things. */
const TIMEOUT_MS = 600_000;

const java = findJava() ?? '';

describe('nuFaults', () => {
	test('has a Java to run the checker with', () => {
		expect(java, 'Install one (Debian, Ubuntu: apt-get install default-jre-headless) or set JAVA_HOME.').not.toBe('');
	});

	test('finds none in any kind of page of the built site', { timeout: TIMEOUT_MS }, () => {
		const pages = pagesToVisit().map(siteFileOf);
		expect(pages.length).toBeGreaterThan(20);
		expect(nuFaults(java, ...pages)).toEqual([]);
	});

	test('finds what HTML forbids', { timeout: TIMEOUT_MS }, () => {
		const folder = mkdtempSync(join(tmpdir(), 'itk-nu-'));
		const page = join(folder, 'planted.html');
		writeFileSync(
			page,
			'<!doctype html><html lang="de"><title>T</title><p>A</p><style>p{color:red}</style><b id="a b"></b></html>',
		);
		const faults = nuFaults(java, folder).join('\n');
		rmSync(folder, { recursive: true });
		expect(faults).toContain('planted.html:1: A “style” element in “body”');
		expect(faults).toContain('Bad value “a b” for attribute “id”');
	});

	test('says so if there is no Java', () => {
		expect(findJava({ PATH: join(tmpdir(), 'nothing-here') })).toBeNull();
	});
});
