/**
 * Keeps `--itk-seen-top` and `--itk-seen-height` (pixels) at the part of the page that the visitor sees, and
 * `--itk-seen-most` at the greatest height of such a part while the whole was higher. A frame as high as its content is
 * never scrolled itself, and a dialog in its middle could lie far below the screen.
 *
 * An observer reports a changed share, and in the middle of a high page the share never changes. So the part is asked
 * for whenever the visitor comes to something that could open a dialog: early, because a dialog takes the focus, and the
 * host's page would scroll to where it wrongly stood.
 */
export function visiblePart(content: HTMLElement): void {
	const { style } = document.documentElement;
	let most = 0;
	const set = (name: string, pixels: number) => style.setProperty(`--itk-seen-${name}`, `${Math.round(pixels)}px`);
	const observer = new IntersectionObserver((entries) => {
		for (const { intersectionRect, intersectionRatio } of entries) {
			const { top, height } = intersectionRect;
			if (height === 0) continue;
			set('top', top);
			set('height', height);
			if (intersectionRatio < 1) most = Math.max(most, height);
			if (most > 0) set('most', most);
		}
	});
	function look({ target }: Event): void {
		// An open dialog stays where it is: moved between press and release, its button would lose the click.
		if ((target as Element).closest('dialog')) return;
		observer.unobserve(content);
		observer.observe(content);
	}
	for (const kind of ['pointerdown', 'focusin']) content.addEventListener(kind, look, { capture: true });
	observer.observe(content);
}
