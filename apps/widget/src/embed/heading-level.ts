const HEADINGS = 'h1, h2, h3, h4';
const DEEPEST = 6;

/**
 * Moves all headings down to where they belong among those of the host's page: with `first` 3, an `h1` is read as
 * level 3, an `h2` as 4. Headings that come later are moved too; those of a dialog stay, for the page around is out of reach then.
 *
 * @returns the way to stop
 */
export function headingLevel(content: Element, first: number): () => void {
	if (first === 1) return () => {};
	function move(): void {
		for (const heading of content.querySelectorAll(HEADINGS)) {
			if (heading.closest('dialog')) continue;
			const level = Math.min(Number(heading.tagName.slice(1)) + first - 1, DEEPEST);
			if (heading.ariaLevel !== String(level)) heading.ariaLevel = String(level);
		}
	}
	const observer = new MutationObserver(move);
	observer.observe(content, { childList: true, subtree: true });
	move();
	return () => observer.disconnect();
}
