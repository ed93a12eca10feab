const STYLE = /<style>astro-island[^<]*<\/style>/g;

/**
 * The page with the style of Astro's islands in its head. Astro writes it in front of the first island, in the middle of
 * the page, where HTML allows no style. The text stays as it is, and with it its hash. Other pages stay as they are.
 */
export function styleInHead(html: string): string {
	const styles = html.match(STYLE)?.join('') ?? '';
	return styles === '' ? html : html.replace(STYLE, '').replace('</head>', `${styles}</head>`);
}
