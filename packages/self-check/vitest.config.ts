import { unitTests } from '@it-kompass/config/vitest';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** The property tests read thousands of files; on two busy cores that takes its time. */
const TIMEOUT_MS = 30_000;

/** Runes are compiled, and Svelte runs as it does in a browser: on the server derived state never changes. */
export default defineConfig({
	test: { ...unitTests.test, testTimeout: TIMEOUT_MS },
	plugins: [svelte()],
	resolve: { conditions: ['browser'] },
});
