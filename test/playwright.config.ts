import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { ORIGIN, PORT } from './e2e/journey/built-site.ts';
import { launchOptions } from './e2e/journey/launch-options.ts';
import { EMBED, EMBED_PORT } from './e2e/journey/partner-pages.ts';

const TOOLS = fileURLToPath(new URL('../node_modules/.bin', import.meta.url));

function server(args: string, origin: string) {
	return {
		command: `node ../packages/hosting/bin/serve.ts ${args}`,
		url: `${origin}/robots.txt`,
		env: { PATH: `${TOOLS}${delimiter}${process.env.PATH ?? ''}` },
		// A server that an aborted run left behind would serve files of an earlier build.
		reuseExistingServer: false,
	};
}

export default defineConfig({
	testDir: 'e2e',
	outputDir: 'test-results/artifacts',
	workers: 2,
	retries: 0,
	fullyParallel: true,
	forbidOnly: true,
	// Limits, not expectations: four times what the slowest step takes on two busy cores. Nothing is measured by them.
	timeout: 300_000,
	expect: { timeout: 30_000 },
	reporter: [['list'], ['json', { outputFile: 'test-results/report.json' }]],
	use: {
		baseURL: ORIGIN,
		locale: 'de-DE',
		viewport: { width: 1280, height: 900 },
		launchOptions: launchOptions(),
		trace: 'off',
	},
	webServer: [
		server(`../apps/site/dist --port ${PORT} --embed-host ${EMBED}`, ORIGIN),
		server(`../apps/widget/dist/host --embed --port ${EMBED_PORT}`, EMBED),
	],
});
