import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, NO_CHROMIUM } from './browser.ts';
import { ROOT } from './child-env.ts';
import { failedTests } from './failed-tests.ts';
import { ensureFirefox, NO_FIREFOX } from './firefox.ts';
import { freePorts } from './free-ports.ts';
import { runProgram } from './run-program.ts';
import { deleteReports, FIREFOX_REPORT, LONG_REPORT, sumReports } from './sum-reports.ts';
import { summaryLines } from './summary-lines.ts';
import { ensureWordPress, NO_WORDPRESS } from './wordpress.ts';

/** Path of the report of the tests that look at every page, relative to the root. */
const PAGES_REPORT = 'test/test-results/pages.json';

// The tests that need more of the machine than a browser, and those that look at every page instead of one of each kind.
// What is missing is installed, or the run fails.
deleteReports(ROOT);
rmSync(join(ROOT, PAGES_REPORT), { force: true });
const firstPort = await freePorts(2);
const chromium = ensureChromium();
const firefox = ensureFirefox();
const wordpress = ensureWordPress();
if (chromium === undefined) console.error(NO_CHROMIUM);
if (firefox === undefined) console.error(NO_FIREFOX);
if (wordpress === undefined) console.error(NO_WORDPRESS);

const isBuilt = runProgram('turbo', ['run', 'build', '--filter=@it-kompass/site', '--filter=@it-kompass/widget']);
const isGreen = [
	isBuilt && chromium !== undefined && wordpress !== undefined && runTests('long', { CHROMIUM_PATH: chromium }),
	isBuilt && chromium !== undefined && runTests('pages', { CHROMIUM_PATH: chromium }),
	isBuilt && firefox !== undefined && runTests('firefox', { FIREFOX_PATH: firefox }),
].every((isOk) => isOk);

const reports = [LONG_REPORT, PAGES_REPORT, FIREFOX_REPORT];
const total = sumReports(ROOT, reports);
const failed = isGreen ? total.failed : Math.max(total.failed, 1);
console.log(summaryLines([], { ...total, failed }, failedTests(ROOT, reports)).join('\n'));
process.exitCode = failed > 0 ? 1 : 0;

function runTests(script: 'long' | 'pages' | 'firefox', env: Record<string, string>): boolean {
	return runProgram('pnpm', ['--filter', '@it-kompass/test', script], { ...env, E2E_PORT: `${firstPort}` });
}
