/**
 * Prints how long matching 1,000 drawn programmes with one firm takes, and asking what comes next: median of many runs, and
 * the ratio to a JSON round trip of the same programmes in the same run, which is comparable between machines. Ends with 1
 * if the match takes longer than its limit.
 *
 * node packages/scoring/bench/match-funding.ts
 */
import { performance } from 'node:perf_hooks';
import { seededDraw } from '../src/check/sample-check.ts';
import { drawProgrammes } from '../src/funding/drawn-funding.ts';
import { matchFunding, nextFundingQuestion, searchProgrammes } from '../src/funding/index.ts';
import { SAMPLE_COMPANY, SAMPLE_INTENT, SAMPLE_TODAY } from '../src/funding/sample-programme.ts';

const PROGRAMMES = 1000;
const WARM_UP = 100;
const RUNS = 400;
const LIMIT_MS = 5;

const programmes = drawProgrammes(seededDraw(7), PROGRAMMES);
const company = { ...SAMPLE_COMPANY, deMinimisUsedEur: null };

function medianMs(run: () => unknown): number {
	for (let index = 0; index < WARM_UP; index += 1) run();
	const times = Array.from({ length: RUNS }, () => {
		const start = performance.now();
		run();
		return performance.now() - start;
	}).sort((a, b) => a - b);
	return times[RUNS / 2] ?? Number.NaN;
}

const baseline = medianMs(() => JSON.parse(JSON.stringify(programmes)));
const match = medianMs(() => matchFunding(programmes, company, SAMPLE_INTENT, SAMPLE_TODAY));
const next = medianMs(() => nextFundingQuestion(programmes, company, SAMPLE_INTENT, SAMPLE_TODAY));
const search = medianMs(() => searchProgrammes(programmes, 'Penetrationstest Sachsen'));

console.log(
	`matchFunding         ${match.toFixed(2)} ms median of ${RUNS}, ${PROGRAMMES} programmes, limit ${LIMIT_MS} ms`,
);
console.log(`nextFundingQuestion  ${next.toFixed(2)} ms`);
console.log(`searchProgrammes     ${search.toFixed(2)} ms`);
console.log(`JSON round trip      ${baseline.toFixed(2)} ms`);
console.log(`ratio of the match   ${(match / baseline).toFixed(2)}`);
if (match > LIMIT_MS) process.exitCode = 1;
