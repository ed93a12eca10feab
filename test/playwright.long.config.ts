import { defineConfig } from '@playwright/test';
import everyRun from './playwright.config.ts';

export default defineConfig(everyRun, {
	testDir: 'long',
	outputDir: 'test-results/long-artifacts',
	workers: 1,
	fullyParallel: false,
	reporter: [['list'], ['json', { outputFile: 'test-results/long.json' }]],
});
