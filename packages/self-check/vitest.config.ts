import { unitTests } from '@it-kompass/config/vitest';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** Runes are compiled, and Svelte runs as it does in a browser: on the server derived state never changes. */
export default defineConfig({
	...unitTests,
	plugins: [svelte()],
	resolve: { conditions: ['browser'] },
});
