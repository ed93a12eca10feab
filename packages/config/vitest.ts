import type { ViteUserConfig } from 'vitest/config';

/** The settings every package's unit tests share: a readable summary for people and a JSON report for the total. */
export const unitTests = {
	test: {
		include: ['src/**/*.test.ts'],
		environment: 'node',
		reporters: ['default', 'json'],
		outputFile: { json: '.vitest/report.json' },
		retry: 0,
		// A limit for what hangs. A busy machine may need many times the milliseconds a test takes alone.
		testTimeout: 120_000,
		hookTimeout: 120_000,
	},
} satisfies ViteUserConfig;
