import type { Band, Chain, Domain, Level, LevelPair, OverallResult } from '@it-kompass/schema';
import { levelAbove, levelPairOf, lowerLevel } from './level.ts';
import type { DomainScore } from './score-domain.ts';
import { SCORING_LIMITS } from './scoring-limits.ts';

/** The whole before anybody asks how to get further. */
export type OverallScore = Omit<OverallResult, 'wayOut'>;

/**
 * The sum over the assessed domains, held to one level above the weakest assessed foundation domain.
 *
 * `null` while no domain is assessed. The possible level uses the high ends and the possible levels of the foundation.
 *
 * @param scores one per domain, in the same order
 */
export function scoreOverall(domains: readonly Domain[], scores: readonly DomainScore[]): OverallScore | null {
	const assessed = scores.filter(({ level }) => level !== null);
	const band = sumBands(assessed);
	const mean = levelPairOf(band);
	if (mean === null) return null;

	const secured = chainBy('secured', domains, scores);
	const possible = chainBy('possible', domains, scores);
	const level = {
		secured: secured === null ? mean.secured : lowerLevel(mean.secured, secured.limit),
		possible: possible === null ? mean.possible : lowerLevel(mean.possible, possible.limit),
	};
	const chain = level.secured < mean.secured ? secured : null;
	return { band, mean, level, chain, assessedDomainIds: assessed.map(({ domainId }) => domainId) };
}

/** Sum of the bands, whether or not their domains have a level; all 0 for none. */
export function sumBands(scores: readonly DomainScore[]): Band {
	let low = 0;
	let high = 0;
	let max = 0;
	for (const { band } of scores) {
		low += band.low;
		high += band.high;
		max += band.max;
	}
	return { low, high, max };
}

/** The weakest assessed foundation domain, the first of equals; `null` if there is none. */
function chainBy(end: keyof LevelPair, domains: readonly Domain[], scores: readonly DomainScore[]): Chain | null {
	let weakest: Chain | null = null;
	domains.forEach((domain, index) => {
		const level = scores[index]?.level;
		if (!domain.foundation || level === undefined || level === null) return;
		if (weakest !== null && level[end] >= weakest.domainLevel) return;
		weakest = { domainId: domain.id, domainLevel: level[end], limit: limitOf(level[end]) };
	});
	return weakest;
}

function limitOf(foundation: Level): Level {
	let limit = foundation;
	for (let lead = 0; lead < SCORING_LIMITS.foundationLead; lead += 1) limit = levelAbove(limit) ?? limit;
	return limit;
}
