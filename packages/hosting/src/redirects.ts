/** An address that is answered with another one, permanently (301). */
export interface Redirect {
	readonly from: string;
	readonly to: string;
}

/** Addresses people and tools try although the site has another one. Both are paths without query. */
export const REDIRECTS: readonly Redirect[] = [{ from: '/sitemap.xml', to: '/sitemap-index.xml' }];
