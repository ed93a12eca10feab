import type { Page } from '@playwright/test';

/** Least distance between two blocks of prose, and above a heading of the second order; CSS pixels. */
const LEAST = { block: 12, heading: 32 } as const;

/**
 * What is wrong with the layout of the page as it is shown now, one sentence each: blocks of prose that stick together,
 * texts that lie on each other, and things wider than the window. Empty if all is well.
 */
export async function layoutFaults(page: Page): Promise<readonly string[]> {
	return page.evaluate(measure, LEAST);
}

/** Runs in the page. */
function measure(least: typeof LEAST): readonly string[] {
	const faults: string[] = [];
	const name = (element: Element) =>
		`${element.tagName.toLowerCase()} „${(element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 30)}“`;
	const isShown = (element: Element) => {
		const { inlineSize, clipPath, position } = getComputedStyle(element);
		const isHidden = position === 'absolute' && (clipPath !== 'none' || inlineSize === '1px');
		return !isHidden && element.checkVisibility({ visibilityProperty: true });
	};

	for (const prose of document.querySelectorAll('.prose')) {
		const blocks = [...prose.children].filter((block) => isShown(block) && block.getBoundingClientRect().height > 0);
		for (const [at, block] of blocks.entries()) {
			const before = blocks[at - 1];
			if (before === undefined) continue;
			const gap = block.getBoundingClientRect().top - before.getBoundingClientRect().bottom;
			const needed = block.tagName === 'H2' ? least.heading : least.block;
			if (gap < needed) faults.push(`${Math.round(gap)} px above ${name(block)}, at least ${needed} expected`);
		}
	}

	interface Line {
		readonly element: Element;
		readonly box: DOMRect;
	}
	const lines: Line[] = [];
	const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
		const element = text.parentElement;
		if (element === null || text.textContent?.trim() === '' || !isShown(element)) continue;
		if (element.closest('.itk-visually-hidden, .skip, noscript, script, style, option') !== null) continue;
		const range = document.createRange();
		range.selectNodeContents(text);
		for (const { x, y, width, height } of range.getClientRects()) {
			// The box of a line is higher than its letters; neighbours may share the rest.
			if (width > 1) lines.push({ element, box: new DOMRect(x, y + height * 0.3, width, height * 0.4) });
		}
	}
	lines.sort((a, b) => a.box.top - b.box.top);
	for (const [at, { element, box }] of lines.entries()) {
		for (let next = at + 1; next < lines.length; next += 1) {
			const other = lines[next];
			if (other === undefined || other.box.top >= box.bottom - 1) break;
			const shared = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
			if (shared > 2 && other.element !== element) faults.push(`${name(other.element)} lies on ${name(element)}`);
		}
	}

	const width = document.documentElement.clientWidth;
	if (document.documentElement.scrollWidth > width)
		faults.push(`the page is ${document.documentElement.scrollWidth} px wide in a window of ${width}`);
	for (const element of document.body.querySelectorAll('*')) {
		const { right, width: own } = element.getBoundingClientRect();
		if (own === 0 || right <= width + 1 || !isShown(element) || element.closest('svg, .itk-visually-hidden')) continue;
		let scroller: Element | null = element.parentElement;
		while (scroller !== null && !/auto|scroll|hidden|clip/.test(getComputedStyle(scroller).overflowX))
			scroller = scroller.parentElement;
		if (scroller === null) faults.push(`${name(element)} ends at ${Math.round(right)} px, the window at ${width}`);
	}
	return faults;
}
