import type { DomainResult } from '@it-kompass/schema';
import type { RoseAxis } from '@it-kompass/ui';
import { scaleDe } from '../strings/scale-de.ts';
import type { CatalogueIndex } from './catalogue-index.ts';

/** What a row or an axis shows of a domain. */
export type DomainFigures = Pick<DomainResult, 'domainId' | 'status' | 'band' | 'level'>;

/** Word for a domain without a level, and why it has none. */
export function statusWord(domain: DomainFigures): string {
	switch (domain.status) {
		case 'assessed':
			return domain.level === null ? '' : (scaleDe.levels[domain.level.secured] ?? '');
		case 'too-few-answers':
			return 'noch nicht bewertbar';
		case 'mostly-not-applicable':
			return 'trifft weitgehend nicht zu';
		case 'not-asked':
			return 'im vollen Check';
		case 'left-out':
			return 'ausgelassen';
	}
}

/** One axis per domain in catalogue order; ratios 0 to 1, `null` where the domain has no level. */
export function roseAxes(
	{ domains }: { readonly domains: readonly DomainFigures[] },
	index: CatalogueIndex,
): readonly RoseAxis[] {
	return domains.map((domain) => ({
		label: index.domain(domain.domainId).shortTitle,
		note: domain.status === 'assessed' ? statusWord(domain) : 'offen',
		initial: domain.domainId,
		low: domain.status === 'assessed' ? domain.band.low / domain.band.max : null,
		high: domain.status === 'assessed' ? domain.band.high / domain.band.max : null,
	}));
}
