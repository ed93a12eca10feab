import { defineConfig } from '@playwright/test';
import { EVERY_PAGE, EVERY_PAGE_TAG } from './pages/site-kinds.ts';
import everyRun from './playwright.config.ts';

// The workers read it as well: what looks at one page of each kind in every run looks at all of them here.
process.env[EVERY_PAGE] = '1';

export default defineConfig(everyRun, {
	outputDir: 'test-results/pages-artifacts',
	grep: new RegExp(EVERY_PAGE_TAG),
	reporter: [['list'], ['json', { outputFile: 'test-results/pages.json' }]],
});
