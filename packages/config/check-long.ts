import { ensureChromium, NO_CHROMIUM } from './browser.ts';
import { ROOT } from './child-env.ts';
import { runProgram } from './run-program.ts';
import { deleteReports, LONG_REPORT, sumReports, totalLine } from './sum-reports.ts';
import { ensureWordPress, NO_WORDPRESS } from './wordpress.ts';

// The tests that need more of the machine than a browser. What is missing is installed, or the run fails.
deleteReports(ROOT);
const chromium = ensureChromium();
const wordpress = ensureWordPress();
if (chromium === undefined) console.error(NO_CHROMIUM);
if (wordpress === undefined) console.error(NO_WORDPRESS);

const isBuilt = runProgram('turbo', ['run', 'build', '--filter=@it-kompass/site', '--filter=@it-kompass/widget']);
const isGreen =
	chromium !== undefined &&
	wordpress !== undefined &&
	isBuilt &&
	runProgram('pnpm', ['--filter', '@it-kompass/test', 'long'], { CHROMIUM_PATH: chromium });

const total = sumReports(ROOT, [LONG_REPORT]);
const failed = isGreen ? total.failed : Math.max(total.failed, 1);
for (const problem of total.problems) console.log(`FAILED ${problem}`);
console.log(totalLine({ ...total, failed }));
process.exitCode = failed > 0 ? 1 : 0;
