const STEPS = Array.from({ length: 101 }, (_, at) => at / 100);

/**
 * Keeps `--itk-seen-top` and `--itk-seen-height` (pixels) at the part of the page that the visitor sees. A frame as high
 * as its content is never scrolled itself, and a dialog in its middle could lie far below the screen.
 *
 * @returns the way to stop
 */
export function visiblePart(content: HTMLElement): () => void {
	const { style } = document.documentElement;
	const observer = new IntersectionObserver(
		(entries) => {
			const seen = entries.at(-1)?.intersectionRect;
			if (seen === undefined || seen.height === 0) return;
			style.setProperty('--itk-seen-top', `${Math.round(seen.top)}px`);
			style.setProperty('--itk-seen-height', `${Math.round(seen.height)}px`);
		},
		{ threshold: STEPS },
	);
	observer.observe(content);
	return () => observer.disconnect();
}
