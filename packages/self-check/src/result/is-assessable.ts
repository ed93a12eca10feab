import type { CheckResult, DomainResult } from '@it-kompass/schema';

/**
 * Whether a check may be given a verdict. The Kurzcheck is provisional and may as soon as one domain has a level. The
 * full check needs a level in every domain, or no question left whose answer could still bring one.
 */
export function isAssessable({ mode, overall, domains }: CheckResult): boolean {
	return overall !== null && (mode === 'kurzcheck' || domains.every(isDecided));
}

function isDecided({ status, terms }: DomainResult): boolean {
	return status !== 'too-few-answers' || terms.every(({ kind }) => kind !== 'open');
}
