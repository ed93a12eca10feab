import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The success criteria of WCAG 2.2, levels A and AA, and what axe thinks good practice. */
export const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Any text that is not empty: the page has axe already, and 500 kB are not read again. */
const ALREADY_THERE = ';';

/**
 * Barriers axe finds in the page as it is shown now, one sentence each, with rule and markup; those in frames of other
 * hosts are left out. Only what is violated is written down: to describe everything that is right takes axe twice as long
 * as to look at it.
 */
export async function axeFaults(page: Page): Promise<readonly string[]> {
	const isThere = page.frames().length === 1 && (await page.evaluate(() => 'axe' in window));
	const axe = new AxeBuilder({ page, ...(isThere ? { axeSource: ALREADY_THERE } : {}) });
	const { violations } = await axe
		.options({ resultTypes: ['violations'] })
		.withTags(RULES)
		.setLegacyMode()
		.analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
