import type { Page } from '@playwright/test';

/** Where the keyboard is. */
export interface Stop {
	/** Tag and name, to tell stops apart and to find one that fails. */
	readonly name: string;
	/** An outline of at least 2 CSS px on the element, or on the label that stands for it. */
	readonly isVisible: boolean;
}

/** The element with the focus; `null` when it is the page itself or the browser's own controls. */
export async function focusedStop(page: Page): Promise<Stop | null> {
	return page.evaluate(() => {
		const element = document.activeElement;
		if (element === null || element === document.body) return null;
		const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
		const outlined = [element, ...labels].some((one) => {
			const { outlineStyle, outlineWidth, opacity } = getComputedStyle(one);
			const box = one.getBoundingClientRect();
			const isSeen = box.width > 1 && box.height > 1 && Number(opacity) > 0;
			return isSeen && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
		});
		const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
		const position = [...document.querySelectorAll('*')].indexOf(element);
		return { name: `${element.tagName} ${text.slice(0, 60)} @${position}`, isVisible: outlined };
	});
}

/** Every stop of the Tab key on the page, from the top, until it comes round; at most 250. */
export async function tabStops(page: Page): Promise<readonly Stop[]> {
	await page.evaluate(() => {
		document.body.tabIndex = -1;
		document.body.focus();
		document.body.removeAttribute('tabindex');
	});
	const stops: Stop[] = [];
	while (stops.length < 250) {
		await page.keyboard.press('Tab');
		const stop = await focusedStop(page);
		if (stop === null || stop.name === stops[0]?.name) return stops;
		stops.push(stop);
	}
	return stops;
}
