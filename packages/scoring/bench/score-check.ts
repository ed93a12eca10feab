/**
 * Prints how long one `scoreCheck` takes on a catalogue of the real size: median of many runs, and its ratio to a JSON
 * round trip of the same catalogue measured in the same run, which is comparable between machines.
 *
 * node packages/scoring/bench/score-check.ts
 */
import { performance } from 'node:perf_hooks';
import { drawAnswers, drawCatalogue, FULL_SHAPE, seededDraw } from '../src/check/sample-check.ts';
import { scoreCheck } from '../src/index.ts';

const WARM_UP = 500;
const RUNS = 2000;

const draw = seededDraw(7);
const catalogue = drawCatalogue(draw, FULL_SHAPE);
const answers = drawAnswers(draw, catalogue);
const context = { mode: 'voll', facts: { homeoffice: 'immer' }, leftOutDomainIds: [] } as const;

function medianMicroseconds(run: () => unknown): number {
	for (let index = 0; index < WARM_UP; index += 1) run();
	const times = Array.from({ length: RUNS }, () => {
		const start = performance.now();
		run();
		return (performance.now() - start) * 1000;
	}).sort((a, b) => a - b);
	return times[RUNS / 2] ?? Number.NaN;
}

const baseline = medianMicroseconds(() => JSON.parse(JSON.stringify(catalogue)));
const score = medianMicroseconds(() => scoreCheck(catalogue, answers, context));

console.log(`scoreCheck        ${score.toFixed(1)} µs median of ${RUNS}`);
console.log(`JSON round trip   ${baseline.toFixed(1)} µs median of ${RUNS}`);
console.log(`ratio             ${(score / baseline).toFixed(2)}`);
