/** Changes the source in small ways and sees whether a test notices. Run by hand: `pnpm --filter @it-kompass/scoring mutation`. */
export default {
	testRunner: 'vitest',
	plugins: ['@stryker-mutator/vitest-runner'],
	mutate: [
		'src/**/*.ts',
		'!src/**/*.test.ts',
		'!src/**/sample-*.ts',
		'!src/funding/drawn-funding.ts',
		'!src/**/index.ts',
	],
	vitest: { configFile: 'vitest.mutation.config.ts' },
	coverageAnalysis: 'perTest',
	concurrency: 2,
	reporters: ['clear-text', 'progress-append-only'],
	clearTextReporter: { allowColor: false, logTests: false },
	tempDirName: '.stryker-tmp',
	thresholds: { high: 95, low: 90, break: 85 },
};
