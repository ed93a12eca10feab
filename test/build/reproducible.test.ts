import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import limits from '../budgets/limits.json' with { type: 'json' };
import { siteFiles } from '../budgets/site-files.ts';
import { BuildFailedError, type BuiltSite, buildSite, buildWidget } from './build-site.ts';
import { WorkspaceCopy } from './workspace-copy.ts';

/** Two builds of a few seconds each, on a machine that does other things as well. */
const TIMEOUT_MS = 600_000;

const UTC = { zone: 'UTC', language: 'C', clockShiftDays: 0 };
const FAR_AWAY = { zone: 'Pacific/Kiritimati', language: 'de_DE.UTF-8', clockShiftDays: 400 };

const PLANTED = '<html lang="de"><title>Planted</title><p>{new Date().toISOString()}</p></html>\n';

let first: WorkspaceCopy;
let second: WorkspaceCopy;
let here: BuiltSite;
let elsewhere: BuiltSite;

beforeAll(() => {
	first = new WorkspaceCopy('a');
	// A page that names the minute it was built must be found, and nothing else may differ.
	writeFileSync(join(first.root, 'apps/site/src/pages/planted.astro'), PLANTED);
	// From the first copy, so that both hold the same even if somebody is writing in the workspace.
	second = new WorkspaceCopy('a folder/with a much longer path/und-einem-ö', `${first.root}/`);
	here = buildSite(first, UTC);
	elsewhere = buildSite(second, FAR_AWAY);
}, TIMEOUT_MS);
afterAll(() => {
	first.remove();
	second.remove();
});

describe('buildSite', () => {
	test('writes the same bytes in another folder, time zone and language, and 400 days later', () => {
		const seconds = [here, elsewhere].map((site) => site.seconds.toFixed(1));
		const megabytes = [here, elsewhere].map((site) => Math.round(site.residentBytes / 1e6));
		console.log(`Two builds: ${seconds.join(' and ')} s, at most ${megabytes.join(' and ')} MB resident`);
		expect(Object.keys(here.hashes).length).toBeGreaterThan(40);
		const changed = Object.keys(here.hashes).filter((path) => elsewhere.hashes[path] !== here.hashes[path]);
		expect(Object.keys(elsewhere.hashes)).toEqual(Object.keys(here.hashes));
		expect(changed).toEqual(['planted/index.html']);
	});

	test('writes no path of the machine into the site', () => {
		const traces = ['/itk-copy-', 'node_modules/.pnpm'];
		const found = siteFiles(here.dist).filter((path) => {
			const text = readFileSync(join(here.dist, path), 'latin1');
			return traces.some((trace) => text.includes(trace));
		});
		expect(found).toEqual([]);
	});

	test('needs no more memory than a small machine has', () => {
		for (const { residentBytes } of [here, elsewhere]) {
			expect(residentBytes).toBeGreaterThan(50_000_000);
			expect(residentBytes).toBeLessThanOrEqual(limits.siteBuild.residentBytes);
		}
	});

	test('writes the same embed host and the same package, too', { timeout: TIMEOUT_MS }, () => {
		const [host, partner] = [buildWidget(first, UTC), buildWidget(second, FAR_AWAY)];
		expect(Object.keys(host)).toEqual(expect.arrayContaining(['host/v1.js', 'package/inline.js']));
		expect(partner).toEqual(host);
	});

	test('ends with an error for an article whose Markdown has a fault, instead of publishing it without a text', () => {
		appendFileSync(join(first.root, 'content/articles/nis2/betroffen.md'), '\n:::unbekannt\nText\n:::\n');
		const { status, stdout, stderr } = first.run('apps/site', {}, 'node', 'node_modules/astro/bin/astro.mjs', 'build');
		expect(status).not.toBe(0);
		expect(stdout + stderr).toContain('Unknown box :::unbekannt');
		expect(stdout + stderr).toContain('nis2/betroffen has no text');
	});

	test('throws what the build printed if the content has a fault', () => {
		appendFileSync(join(second.root, 'content/questionnaire/a-steuerung.yaml'), '\nunbekannt: 1\n');
		expect(() => buildSite(second, FAR_AWAY)).toThrow(BuildFailedError);
		expect(() => buildSite(second, FAR_AWAY)).toThrow('a-steuerung.yaml');
	});
});
