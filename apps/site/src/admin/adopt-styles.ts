/** Fonts from other hosts; the CMS brings its own along and falls back to them. */
const REMOTE_FONT = /@font-face\s*\{[^}]*https:[^}]*\}/g;

/**
 * Lets the styles of the CMS work under a policy without inline styles: a style element that is about to enter the page
 * becomes a constructed sheet, which the policy does not concern. Call it before the CMS loads.
 */
export function adoptStyles(page: Document): void {
	for (const name of ['appendChild', 'insertBefore'] as const) {
		const original = Node.prototype[name] as (node: Node, ...more: unknown[]) => Node;
		Object.defineProperty(Node.prototype, name, {
			configurable: true,
			writable: true,
			value(this: Node, node: Node, ...more: unknown[]) {
				const isStyle = node instanceof HTMLStyleElement && this.getRootNode() === page;
				if (!isStyle) return original.call(this, node, ...more);
				const sheet = new CSSStyleSheet();
				sheet.replaceSync((node.textContent ?? '').replace(REMOTE_FONT, ''));
				page.adoptedStyleSheets.push(sheet);
				// The CMS looks for the id before it adds a style once more.
				const standIn = page.createElement('template');
				standIn.id = node.id;
				return original.call(this, standIn, ...more);
			},
		});
	}
}
