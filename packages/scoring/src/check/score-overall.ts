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
	const band = assessed.reduce<Band>((sum, { band }) => addBands(sum, band), { low: 0, high: 0, max: 0 });
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

function addBands(a: Band, b: Band): Band {
	return { low: a.low + b.low, high: a.high + b.high, max: a.max + b.max };
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
