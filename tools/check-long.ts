import { ensureChromium, NO_CHROMIUM } from './browser.ts';
import { ROOT } from './child-env.ts';
import { failedTests } from './failed-tests.ts';
import { ensureFirefox, NO_FIREFOX } from './firefox.ts';
import { freePorts } from './free-ports.ts';
import { runProgram } from './run-program.ts';
import { deleteReports, FIREFOX_REPORT, LONG_REPORT, sumReports } from './sum-reports.ts';
import { summaryLines } from './summary-lines.ts';
import { ensureWordPress, NO_WORDPRESS } from './wordpress.ts';

// The tests that need more of the machine than a browser. What is missing is installed, or the run fails.
deleteReports(ROOT);
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
	isBuilt && firefox !== undefined && runTests('firefox', { FIREFOX_PATH: firefox }),
].every((isOk) => isOk);

const reports = [LONG_REPORT, FIREFOX_REPORT];
const total = sumReports(ROOT, reports);
const failed = isGreen ? total.failed : Math.max(total.failed, 1);
console.log(summaryLines([], { ...total, failed }, failedTests(ROOT, reports)).join('\n'));
process.exitCode = failed > 0 ? 1 : 0;

function runTests(script: 'long' | 'firefox', env: Record<string, string>): boolean {
	return runProgram('pnpm', ['--filter', '@it-kompass/test', script], { ...env, E2E_PORT: `${firstPort}` });
}
