import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { unitTests } from '@it-kompass/config/vitest';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { configDefaults, defineConfig } from 'vitest/config';

const IN_BROWSER = 'src/**/*.browser.test.ts';

/** The browser the tests of the whole use as well. Root has no sandbox to enter. */
function launchOptions() {
	const tool = fileURLToPath(new URL('../../tools/print-chromium.ts', import.meta.url));
	const executablePath = execFileSync(process.execPath, [tool], { encoding: 'utf8' }).trim();
	const args = ['--disable-gpu', '--no-first-run'];
	return { executablePath, args: process.getuid?.() === 0 ? [...args, '--no-sandbox'] : args };
}

const { reporters, outputFile, ...shared } = unitTests.test;

export default defineConfig({
	test: {
		reporters,
		outputFile,
		projects: [
			{
				// Components are rendered as a server does it: markup in, markup out, no page.
				plugins: [svelte({ configFile: false })],
				test: { ...shared, name: 'node', exclude: [...configDefaults.exclude, IN_BROWSER] },
			},
			{
				plugins: [svelte({ configFile: false })],
				test: {
					...shared,
					name: 'browser',
					include: [IN_BROWSER],
					restoreMocks: true,
					// What does not come is waited for as long: two minutes would be long for a missing word.
					testTimeout: 30_000,
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: launchOptions(), contextOptions: { locale: 'de-DE' } }),
						instances: [{ browser: 'chromium' }],
					},
				},
			},
		],
	},
});
