import { unitTests } from '@it-kompass/config/vitest';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** Builds of loader and package run inside the tests; on two busy cores that takes its time. */
const TIMEOUT_MS = 300_000;

export default defineConfig({
	test: {
		...unitTests.test,
		include: ['src/**/*.test.ts', 'build/**/*.test.ts'],
		testTimeout: TIMEOUT_MS,
		hookTimeout: TIMEOUT_MS,
		server: { deps: { inline: ['svelte'] } },
	},
	plugins: [svelte({ configFile: false, dynamicCompileOptions: () => ({ generate: 'client' }) })],
	resolve: { conditions: ['browser'] },
});
