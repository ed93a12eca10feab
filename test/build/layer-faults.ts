const LAYERS = /@layer\s+([\w.]+(?:\s*,\s*[\w.]+)*)\s*[;{]/g;

/** The layers of style sheets in the order in which they first appear, which is the order in which they win. */
export function layersOf(css: string): readonly string[] {
	return [...new Set([...css.matchAll(LAYERS)].flatMap(([, names = '']) => names.split(/\s*,\s*/)))];
}

/**
 * What is wrong with the order of layers on a page: one sentence, or none. A minifier may write the statement that orders
 * them in another way, so what counts is what a browser makes of it.
 *
 * @param css all style sheets of the page, in the order it names them
 * @param order names of all layers; what stands later wins
 */
export function layerFaults(css: string, order: readonly string[]): readonly string[] {
	const found = layersOf(css);
	const isRight = found.length === order.length && found.every((layer, at) => layer === order[at]);
	return isRight ? [] : [`layers in the order ${found.join(', ') || 'of none'}, expected ${order.join(', ')}`];
}
