import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from '../build/build-site.ts';
import { WorkspaceCopy } from '../build/workspace-copy.ts';
import { addArticles } from './add-articles.ts';
import { median } from './median.ts';

/** How many times as long as today's site a site with 1,000 more articles may take. */
const MAX_RATIO = 4;
/** A fifth is the noise of a machine that does something else too. */
const NOISE = 1.2;
const HERE = { zone: 'UTC', language: 'C.UTF-8', clockShiftDays: 0 };

/**
 * Builds today's site and the same with generated articles in turn, each in a copy of its own, and compares the medians.
 * Ends with 1 if 1,000 articles take longer than four times today's site, or a higher number grows faster than linear.
 *
 * Usage: node test/bench/build-articles.ts [--articles 1000] [--articles 5000] [--rounds 3]
 */
const { values } = parseArgs({
	options: {
		articles: { type: 'string', multiple: true, default: ['1000'] },
		rounds: { type: 'string', default: '3' },
	},
});
const counts = values.articles.map(Number).sort((a, b) => a - b);
const rounds = Number(values.rounds);
if ([...counts, rounds].some((count) => !Number.isInteger(count) || count < 1)) {
	console.error('Usage: node test/bench/build-articles.ts [--articles 1000] [--articles 5000] [--rounds 3]');
	process.exit(2);
}

const first = new WorkspaceCopy('bench');
const sites = [0, ...counts].map((count) => {
	const copy = count === 0 ? first : new WorkspaceCopy('bench', `${first.root}/`);
	if (count > 0) addArticles(join(copy.root, 'content'), count);
	return { count, copy, seconds: [] as number[], residentBytes: 0 };
});
try {
	for (let round = 1; round <= rounds; round += 1)
		for (const site of sites) {
			const { seconds, residentBytes } = buildSite(site.copy, HERE);
			site.seconds.push(seconds);
			site.residentBytes = Math.max(site.residentBytes, residentBytes);
			console.log(`round ${round}, ${site.count} more articles: ${seconds.toFixed(1)} s`);
		}
	const base = median(sites[0]?.seconds ?? []);
	console.log(`median of today's site: ${base.toFixed(1)} s`);
	let eachOfFirst: number | null = null;
	for (const { count, seconds, residentBytes } of sites.slice(1)) {
		const whole = median(seconds);
		const [ratio, each] = [whole / base, (whole - base) / count];
		console.log(
			`median of ${count} more articles: ${whole.toFixed(1)} s, ${ratio.toFixed(1)} ×, ${(each * 1000).toFixed(1)} ms each, at most ${Math.round(residentBytes / 1e6)} MB`,
		);
		eachOfFirst ??= each;
		if ((count <= 1000 && ratio > MAX_RATIO) || each > eachOfFirst * NOISE) process.exitCode = 1;
	}
} finally {
	for (const { copy } of sites) copy.remove();
}
