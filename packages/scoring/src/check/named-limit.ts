import type { Cap, CheckResult, DomainId, DomainResult } from '@it-kompass/schema';

/** What holds a result back most: the one thing a headline names, and the first action answers. */
export interface NamedLimit {
	readonly domainId: DomainId;
	/** `null`: the domain holds the whole back by its points. */
	readonly cap: Cap | null;
	/** Whether the foundation chain makes it hold the whole back. */
	readonly chains: boolean;
}

/**
 * The must-have that holds most: in the domain of the chain before any other, then sure before unknown, then the lowest
 * level it allows, then in catalogue order. A chain without a must-have names its domain alone.
 *
 * @returns `null` if neither a must-have nor the chain binds, or nothing is assessed
 */
export function namedLimit({
	domains,
	overall,
}: {
	readonly domains: readonly Pick<DomainResult, 'domainId' | 'caps'>[];
	readonly overall: Pick<NonNullable<CheckResult['overall']>, 'chain'> | null;
}): NamedLimit | null {
	if (overall === null) return null;
	const chained = overall.chain?.domainId;
	const limits = domains.flatMap(({ domainId, caps }) =>
		caps.map((cap) => ({ domainId, cap, chains: domainId === chained })),
	);
	const [first] = limits.sort(
		(a, b) =>
			Number(b.chains) - Number(a.chains) ||
			Number(b.cap.holds === 'both') - Number(a.cap.holds === 'both') ||
			a.cap.maxLevel - b.cap.maxLevel,
	);
	if (chained === undefined) return first ?? null;
	return first?.chains ? first : { domainId: chained, cap: null, chains: true };
}
