import { type BadgeFacts, badgeText, daysLeftText, fundingBadge } from '@it-kompass/self-check/funding-badge';

/** What a status on a page carries along, so that it can be told again on the day it is read. */
export interface StatusFacts extends BadgeFacts {
	/** Names of the successors, in their order. */
	readonly successorNames: readonly string[];
}

/** The words of a status on a day, and its code for the looks. */
export function statusOn(facts: StatusFacts, today: string): { readonly code: string; readonly text: string } {
	const badge = fundingBadge(facts, today);
	const nameOf = (id: string) => facts.successorNames[facts.successors.indexOf(id)] ?? id;
	const text = badgeText(badge, nameOf);
	return { code: badge.code, text: badge.code === 'ends-soon' ? `${text}, ${daysLeftText(badge.daysLeft)}` : text };
}

/** Day of a clock as `YYYY-MM-DD`, where the visitor is. */
function dayOf(now: Date): string {
	const pad = (value: number) => String(value).padStart(2, '0');
	return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/**
 * Tells every status of a page again for today: a static page ages. What stands under `data-while` is only shown while the
 * status has one of the codes named there.
 */
export function connectFundingStatus(page: Document, now: Date): void {
	for (const status of page.querySelectorAll<HTMLElement>('[data-funding-status]')) {
		const facts: StatusFacts = JSON.parse(status.dataset.fundingStatus ?? '');
		const { code, text } = statusOn(facts, dayOf(now));
		status.textContent = text;
		status.dataset.code = code;
		const scope = status.closest('[data-programme]');
		for (const part of scope?.querySelectorAll<HTMLElement>('[data-while]') ?? []) {
			part.hidden = !part.dataset.while?.split(' ').includes(code);
		}
	}
}
