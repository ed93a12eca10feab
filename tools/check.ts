import { ensureChromium, NO_CHROMIUM } from './browser.ts';
import { ROOT } from './child-env.ts';
import { failedTests } from './failed-tests.ts';
import { freePorts } from './free-ports.ts';
import { runProgram } from './run-program.ts';
import { deleteReports, expectedReports, LONG_REPORT, sumReports } from './sum-reports.ts';
import { type Outcome, summaryLines } from './summary-lines.ts';
import { ensureTools, missingTool } from './test-tools.ts';
import { findWordPress, NO_WORDPRESS } from './wordpress.ts';

/** One part of the check. It prints for itself and says whether all is well. */
interface Step {
	readonly name: string;
	/** Whether its failures stand in a runner's report; others are added to the total as one failure. */
	readonly hasReport?: boolean;
	/** Whether this machine lacks what it needs; counted as one skipped test. */
	readonly isSkipped?: boolean;
	run(): boolean;
}

/** Site and embed host. */
const SERVERS = 2;

let chromium: string | undefined;

/** Ports of the servers of the browser tests; whatever an aborted run left behind keeps its own. */
const firstPort = await freePorts(SERVERS);

/** The long tests run when what they need is here already. They are not a reason to install a database. */
const hasWordPress = findWordPress() !== undefined;

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
		'tools',
	),
	command('content', 'node', 'packages/catalogue/bin/content.ts', 'check'),
	command('content: spelling', 'node', 'packages/catalogue/bin/content.ts', 'spelling'),
	command('content: schemas for editors', 'node', 'packages/catalogue/bin/content.ts', 'schema', '--check'),
	command('content: types of the profile', 'node', 'packages/catalogue/bin/content.ts', 'types', '--check'),
	command('build', 'turbo', 'run', 'build', 'build:desk', '--continue'),
	command('types', 'turbo', 'run', 'types', '--continue'),
	{ name: 'tools of the tests', run: findTools },
	{ ...command('unit tests', 'turbo', 'run', 'test', '--continue', '--concurrency=2'), hasReport: true },
	{ name: 'browser', run: findBrowser },
	{ name: 'browser tests', hasReport: true, run: () => runBrowserTests('e2e') },
	{ name: 'WordPress', hasReport: true, isSkipped: !hasWordPress, run: runWordPressTests },
];

deleteReports(ROOT);
const outcomes = steps.map((step) => {
	console.log(`\n── ${step.name}`);
	const start = performance.now();
	const isOk = step.run();
	return { step, isOk, seconds: (performance.now() - start) / 1000 };
});

const reports = hasWordPress ? [...expectedReports(ROOT), LONG_REPORT] : expectedReports(ROOT);
const total = sumReports(ROOT, reports);
const skipped = total.skipped + steps.filter(({ isSkipped }) => isSkipped).length;
const failedSteps = outcomes.filter(({ isOk }) => !isOk);
const withoutReport = failedSteps.filter(({ step }) => !step.hasReport).length;
// A runner that fails although every test in its report passed has crashed; that must not end as "0 failed".
const crashed = failedSteps.length > withoutReport && total.failed === 0 ? 1 : 0;
const failed = total.failed + withoutReport + crashed;

console.log('\n── summary');
const shown = outcomes.map(({ step, isOk, seconds }): Outcome => {
	const ended = isOk ? 'ok' : 'failed';
	return { name: step.name, state: step.isSkipped ? 'skipped' : ended, seconds };
});
console.log(summaryLines(shown, { ...total, failed, skipped }, failedTests(ROOT, reports)).join('\n'));
process.exitCode = failed > 0 ? 1 : 0;

function command(name: string, program: string, ...args: string[]): Step {
	return { name, run: () => runProgram(program, args) };
}

function findBrowser(): boolean {
	chromium = ensureChromium();
	console.log(chromium ?? NO_CHROMIUM);
	return chromium !== undefined;
}

function findTools(): boolean {
	const missing = ensureTools();
	for (const tool of missing) console.log(missingTool(tool));
	return missing.length === 0;
}

function runBrowserTests(script: 'e2e' | 'long'): boolean {
	if (chromium === undefined) return false;
	return runProgram('pnpm', ['--filter', '@it-kompass/test', script], {
		CHROMIUM_PATH: chromium,
		E2E_PORT: `${firstPort}`,
	});
}

function runWordPressTests(): boolean {
	if (hasWordPress) return runBrowserTests('long');
	console.log(`Skipped. ${NO_WORDPRESS}`);
	return true;
}
