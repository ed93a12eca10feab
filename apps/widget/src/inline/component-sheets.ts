const sheets: CSSStyleSheet[] = [];
const roots = new Set<ShadowRoot>();

/**
 * Gives the styles of a component to every shadow root that wears them, now and later. The build calls it once for each
 * component, when the code of that component is loaded.
 */
export function addComponentSheet(css: string): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	sheets.push(sheet);
	for (const root of roots) root.adoptedStyleSheets.push(sheet);
}

/** Lets a shadow root wear the styles of all components, behind its own. They are taken off with the returned function. */
export function wearComponentSheets(root: ShadowRoot): () => void {
	roots.add(root);
	root.adoptedStyleSheets.push(...sheets);
	return () => {
		roots.delete(root);
		root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet));
	};
}
