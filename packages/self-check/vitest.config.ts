import { unitTests } from '@it-kompass/config/vitest';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** The property tests read thousands of files; on two busy cores that takes its time. */
const TIMEOUT_MS = 120_000;

/** Runes are compiled and run as in a browser: compiled for a server, no effect would ever run. */
export default defineConfig({
	test: { ...unitTests.test, testTimeout: TIMEOUT_MS, server: { deps: { inline: ['svelte'] } } },
	plugins: [svelte({ configFile: false, dynamicCompileOptions: () => ({ generate: 'client' }) })],
	resolve: { conditions: ['browser'] },
});
