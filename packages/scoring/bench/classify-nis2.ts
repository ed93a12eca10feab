/**
 * Prints how long one `classifyNis2` takes on a company known in full, and with facts missing: medians of many runs, and their
 * ratio to a JSON round trip of the Einrichtungsarten in the same run, which is comparable between machines.
 *
 * node packages/scoring/bench/classify-nis2.ts
 */
import { performance } from 'node:perf_hooks';
import { classifyNis2 } from '../src/nis2/index.ts';
import { PLAIN_COMPANY, SAMPLE_KINDS } from '../src/nis2/sample-company.ts';

const WARM_UP = 500;
const RUNS = 2000;

const company = { ...PLAIN_COMPANY, kinds: ['it-dienst', 'maschinen'], staff: 120, turnoverEur: 30_000_000 };
const settings = {
	'everything known': company,
	'figures as bands': {
		...company,
		staff: { from: 0, below: 50 },
		turnoverEur: { from: 10_000_001, below: 50_000_001 },
		balanceEur: undefined,
	},
	'group unknown': { ...company, staff: 20, linked: undefined, partners: undefined, itIndependent: undefined },
	'nothing known': {},
};

function medianMicroseconds(run: () => unknown): number {
	for (let index = 0; index < WARM_UP; index += 1) run();
	const times = Array.from({ length: RUNS }, () => {
		const start = performance.now();
		run();
		return (performance.now() - start) * 1000;
	}).sort((a, b) => a - b);
	return times[RUNS / 2] ?? Number.NaN;
}

const baseline = medianMicroseconds(() => JSON.parse(JSON.stringify(SAMPLE_KINDS)));
console.log(`JSON round trip   ${baseline.toFixed(1)} µs median of ${RUNS}`);
for (const [name, facts] of Object.entries(settings)) {
	const time = medianMicroseconds(() => classifyNis2(facts, SAMPLE_KINDS));
	console.log(`${name.padEnd(17)} ${time.toFixed(1)} µs median of ${RUNS}, ratio ${(time / baseline).toFixed(1)}`);
}
