import { unitTests } from '@it-kompass/config/vitest';
import { configDefaults, defineConfig } from 'vitest/config';

/** Guards start compilers and linters in a copy of the workspace; with other work on both cores that takes minutes. */
const TIMEOUT_MS = 300_000;

export default defineConfig({
	test: {
		...unitTests.test,
		include: ['**/*.test.ts'],
		exclude: [...configDefaults.exclude, 'e2e/**'],
		testTimeout: TIMEOUT_MS,
		hookTimeout: TIMEOUT_MS,
	},
});
