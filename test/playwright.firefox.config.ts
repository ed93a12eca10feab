import { findFirefox, NO_FIREFOX } from '@it-kompass/tools/firefox';
import { defineConfig } from '@playwright/test';
import { leftOutPattern } from './e2e/journey/firefox-left-out.ts';
import everyRun from './playwright.config.ts';

/** What a visitor does, step by step. Files, budgets and headers are the same in every browser. */
const JOURNEYS = [
	'checklists',
	'deletion',
	'full-check',
	'funding',
	'journey',
	'keyboard',
	'nis2',
	'nis2-ways',
	'offline',
	'partner',
	'search',
	'storage',
	'widget',
	'widget-handover',
];

const firefox = findFirefox();
if (firefox === undefined) throw new Error(NO_FIREFOX);

export default defineConfig(everyRun, {
	outputDir: 'test-results/firefox-artifacts',
	testMatch: JOURNEYS.map((name) => `${name}.spec.ts`),
	grepInvert: leftOutPattern(),
	reporter: [['list'], ['json', { outputFile: 'test-results/firefox.json' }]],
	use: {
		browserName: 'firefox',
		launchOptions: {
			channel: 'moz-firefox',
			executablePath: firefox,
			// Without the cache of whole pages, whose return fires no load event for Playwright to wait for.
			firefoxUserPrefs: { 'fission.bfcacheInParent': false, 'browser.sessionhistory.max_total_viewers': 0 },
		},
	},
});
