/**
 * Address of the preview picture of a page, shown where somebody shares a link to it. 1200 × 630 pixels, PNG.
 *
 * @param path of the page, starting and ending with a slash
 */
export function pictureOf(path: string): string {
	return path === '/' ? '/bilder/start.png' : `/bilder${path.slice(0, -1)}.png`;
}
