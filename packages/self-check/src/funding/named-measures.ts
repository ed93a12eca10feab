import type { FundingMeasure } from '@it-kompass/schema';
import { searchProgrammes } from '@it-kompass/scoring/funding';
import type { FinderEntry } from './group-matches.ts';

/** The measures a query names, as far as any programme pays for one or leaves it out; the most frequent first. */
export function namedMeasures(entries: readonly FinderEntry[], query: string): readonly FundingMeasure[] {
	const counts = new Map<FundingMeasure, number>();
	const programmes = entries.map(({ programme }) => programme);
	for (const { covers, excludes } of searchProgrammes(programmes, query)) {
		for (const measure of [...covers, ...excludes]) counts.set(measure, (counts.get(measure) ?? 0) + 1);
	}
	return [...counts].sort(([, a], [, b]) => b - a).map(([measure]) => measure);
}
