import { unitTests } from '@it-kompass/config/vitest';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** Components are rendered as a server does it: markup in, markup out, no page. */
export default defineConfig({ ...unitTests, plugins: [svelte({ configFile: false })] });
