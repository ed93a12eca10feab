import { spawnSync } from 'node:child_process';
import { ensureChromium, NO_CHROMIUM } from './browser.ts';
import { CHILD_ENV, ROOT } from './child-env.ts';
import { deleteReports, sumReports, totalLine } from './sum-reports.ts';

/** One part of the check. It prints for itself and says whether all is well. */
interface Step {
	readonly name: string;
	/** Whether its failures stand in a runner's report; others are added to the total as one failure. */
	readonly hasReport?: boolean;
	run(): boolean;
}

let chromium: string | undefined;

const steps: readonly Step[] = [
	command('lint: Biome', 'biome', 'ci', '--error-on-warnings', '.'),
	command('lint: boundaries of the workspace', 'turbo', 'boundaries'),
	command(
		'lint: imports',
		'depcruise',
		'--config',
		'packages/config/dependency-cruiser.mjs',
		'packages',
		'apps',
		'test',
	),
	command('content', 'node', 'packages/catalogue/bin/content.ts', 'check'),
	command('content: spelling', 'node', 'packages/catalogue/bin/content.ts', 'spelling'),
	command('content: schemas for editors', 'node', 'packages/catalogue/bin/content.ts', 'schema', '--check'),
	command('build', 'turbo', 'run', 'build', 'build:desk', '--continue'),
	command('types', 'turbo', 'run', 'types', '--continue'),
	{ ...command('unit tests', 'turbo', 'run', 'test', '--continue', '--concurrency=2'), hasReport: true },
	{ name: 'browser', run: findBrowser },
	{ name: 'browser tests', hasReport: true, run: runBrowserTests },
];

deleteReports(ROOT);
const outcomes = steps.map((step) => {
	console.log(`\n── ${step.name}`);
	const start = performance.now();
	const isOk = step.run();
	return { step, isOk, seconds: (performance.now() - start) / 1000 };
});

const total = sumReports(ROOT);
const failedSteps = outcomes.filter(({ isOk }) => !isOk);
const withoutReport = failedSteps.filter(({ step }) => !step.hasReport).length;
// A runner that fails although every test in its report passed has crashed; that must not end as "0 failed".
const crashed = failedSteps.length > withoutReport && total.failed === 0 ? 1 : 0;
const failed = total.failed + withoutReport + crashed;

console.log('\n── summary');
for (const { step, isOk, seconds } of outcomes) {
	console.log(`${isOk ? 'ok    ' : 'FAILED'} ${seconds.toFixed(1).padStart(6)} s  ${step.name}`);
}
for (const problem of total.problems) console.log(`FAILED ${problem}`);
console.log(totalLine({ ...total, failed }));
process.exitCode = failed > 0 ? 1 : 0;

function command(name: string, program: string, ...args: string[]): Step {
	return { name, run: () => start(program, args) };
}

function start(program: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): boolean {
	const { status, error } = spawnSync(program, args, {
		cwd: ROOT,
		env: { ...CHILD_ENV, ...more },
		stdio: 'inherit',
		shell: process.platform === 'win32',
	});
	if (error) console.error(`${program} could not be started: ${error.message}`);
	return status === 0;
}

function findBrowser(): boolean {
	chromium = ensureChromium();
	console.log(chromium ?? NO_CHROMIUM);
	return chromium !== undefined;
}

function runBrowserTests(): boolean {
	if (chromium === undefined) return false;
	return start('pnpm', ['--filter', '@it-kompass/test', 'e2e'], { CHROMIUM_PATH: chromium });
}
