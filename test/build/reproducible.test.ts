import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import limits from '../budgets/limits.json' with { type: 'json' };
import { siteFiles } from '../budgets/site-files.ts';
import { BuildFailedError, type BuiltSite, buildSite } from './build-site.ts';
import { ROOT, WorkspaceCopy } from './workspace-copy.ts';

/** Two builds of a few seconds each, on a machine that does other things as well. */
const TIMEOUT_MS = 180_000;

const copies: WorkspaceCopy[] = [];
let here: BuiltSite;
let elsewhere: BuiltSite;

function copyAt(folder: string): WorkspaceCopy {
	const copy = new WorkspaceCopy(folder);
	copies.push(copy);
	return copy;
}

beforeAll(() => {
	const utc = { zone: 'UTC', language: 'C', clockShiftDays: 0 };
	const farAway = { zone: 'Pacific/Kiritimati', language: 'de_DE.UTF-8', clockShiftDays: 400 };
	here = buildSite(copyAt('a'), utc);
	elsewhere = buildSite(copyAt('a folder/with a much longer path/und-einem-ö'), farAway);
}, TIMEOUT_MS);
afterAll(() => {
	for (const copy of copies) copy.remove();
});

describe('buildSite', () => {
	test('writes the same bytes in another folder, time zone and language, and 400 days later', () => {
		const seconds = [here, elsewhere].map((site) => site.seconds.toFixed(1));
		const megabytes = [here, elsewhere].map((site) => Math.round(site.residentBytes / 1e6));
		console.log(`Two builds: ${seconds.join(' and ')} s, at most ${megabytes.join(' and ')} MB resident`);
		expect(Object.keys(here.hashes).length).toBeGreaterThan(40);
		expect(elsewhere.hashes).toEqual(here.hashes);
	});

	test('writes no path of the machine into the site', () => {
		const traces = ['/itk-copy-', `${ROOT}node_modules`];
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

	test('shows a page that names the minute it was built, and a build that fails', { timeout: TIMEOUT_MS }, () => {
		const copy = copyAt('b');
		appendFileSync(join(copy.root, 'apps/site/src/pages/404.astro'), '\n<p>{new Date().toISOString()}</p>\n');
		const { hashes } = buildSite(copy, { zone: 'UTC', language: 'C', clockShiftDays: 0 });
		const changed = Object.keys(hashes).filter((path) => hashes[path] !== here.hashes[path]);
		expect(changed).toEqual(['404.html']);

		appendFileSync(join(copy.root, 'content/questionnaire/a-steuerung.yaml'), '\nunbekannt: 1\n');
		const failing = () => buildSite(copy, { zone: 'UTC', language: 'C', clockShiftDays: 0 });
		expect(failing).toThrow(BuildFailedError);
	});
});
