import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from '../build/build-site.ts';
import { WorkspaceCopy } from '../build/workspace-copy.ts';
import { addArticles } from './add-articles.ts';

/** How many times as long as today's site a site with 1,000 more articles may take. */
const MAX_RATIO = 4;
const HERE = { zone: 'UTC', language: 'C.UTF-8', clockShiftDays: 0 };

/**
 * Builds the site in a copy, then again with generated articles, and compares the times of the same run. Ends with 1 if
 * 1,000 articles take longer than four times today's site, or a higher number grows faster than linear.
 *
 * Usage: node test/bench/build-articles.ts [--articles 1000] [--articles 5000]
 */
const { values } = parseArgs({ options: { articles: { type: 'string', multiple: true, default: ['1000'] } } });
const counts = values.articles.map(Number).sort((a, b) => a - b);
if (counts.some((count) => !Number.isInteger(count) || count < 1)) {
	console.error('Usage: node test/bench/build-articles.ts [--articles 1000] [--articles 5000]');
	process.exit(2);
}

const copy = new WorkspaceCopy('bench');
try {
	const { seconds: base } = buildSite(copy, HERE);
	console.log(`today's site: ${base.toFixed(1)} s`);
	let first: number | null = null;
	for (const count of counts) {
		addArticles(join(copy.root, 'content'), count);
		const { seconds, residentBytes } = buildSite(copy, HERE);
		const each = (seconds - base) / count;
		const [ratio, memory] = [seconds / base, Math.round(residentBytes / 1_000_000)];
		console.log(
			`${count} more articles: ${seconds.toFixed(1)} s, ${ratio.toFixed(1)} ×, ${(each * 1000).toFixed(0)} ms each, ${memory} MB`,
		);
		first ??= each;
		// A fifth is the noise of a machine that does something else too.
		if ((count <= 1000 && ratio > MAX_RATIO) || each > first * 1.2) process.exitCode = 1;
	}
} finally {
	copy.remove();
}
