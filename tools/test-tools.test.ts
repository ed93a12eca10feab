import { describe, expect, test } from 'vitest';
import { ensureTools, hasTool, missingTool, type TestTool } from './test-tools.ts';

const NODE: TestTool = { program: process.execPath, probe: ['--version'], debianPackage: 'nodejs' };
const NOWHERE: TestTool = { program: '/nowhere/pdftotext', probe: ['-v'], debianPackage: 'poppler-utils' };

describe('hasTool', () => {
	test('starts the program to find out', () => {
		expect(hasTool(NODE)).toBe(true);
		expect(hasTool(NOWHERE)).toBe(false);
	});

	test('does not take a program for working that ends with an error', () => {
		expect(hasTool({ ...NODE, probe: ['--no-such-option'] })).toBe(false);
	});
});

describe('ensureTools', () => {
	test('installs nothing when all are there', () => {
		expect(ensureTools([NODE])).toEqual([]);
	});
});

describe('missingTool', () => {
	test('says what to install', () => {
		expect(missingTool(NOWHERE)).toContain('apt-get install poppler-utils');
	});
});
