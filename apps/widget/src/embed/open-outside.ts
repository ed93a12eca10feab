/**
 * Opens links to other origins in a new tab that knows nothing of this one. In the frame they would put a whole page
 * into a box on somebody else's page.
 *
 * @returns the way to stop
 */
export function openOutside(content: HTMLElement): () => void {
	function direct(event: Event): void {
		const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
		if (link === null || link.protocol === 'mailto:' || link.origin === location.origin) return;
		link.target = '_blank';
		link.rel = 'noopener noreferrer';
	}
	const kinds = ['click', 'auxclick'] as const;
	for (const kind of kinds) content.addEventListener(kind, direct, { capture: true });
	return () => {
		for (const kind of kinds) content.removeEventListener(kind, direct, { capture: true });
	};
}
