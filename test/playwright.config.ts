import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { ORIGIN, PORT } from './e2e/journey/built-site.ts';
import { launchOptions } from './e2e/journey/launch-options.ts';

const TOOLS = fileURLToPath(new URL('../node_modules/.bin', import.meta.url));

export default defineConfig({
	testDir: 'e2e',
	outputDir: 'test-results/artifacts',
	workers: 2,
	retries: 0,
	fullyParallel: true,
	forbidOnly: true,
	timeout: 120_000,
	expect: { timeout: 10_000 },
	reporter: [['list'], ['json', { outputFile: 'test-results/report.json' }]],
	use: {
		baseURL: ORIGIN,
		locale: 'de-DE',
		viewport: { width: 1280, height: 900 },
		launchOptions: launchOptions(),
		trace: 'off',
	},
	webServer: {
		command: `node ../packages/hosting/bin/serve.ts ../apps/site/dist --port ${PORT}`,
		url: `${ORIGIN}/robots.txt`,
		env: { PATH: `${TOOLS}${delimiter}${process.env.PATH ?? ''}` },
		reuseExistingServer: !process.env.CI,
	},
});
