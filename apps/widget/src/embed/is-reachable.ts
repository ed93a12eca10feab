/**
 * Whether scripts of the page around can look into this one: it stands in a frame and comes from the same origin, as it
 * does where a partner hosts both himself.
 */
export function isReachable({ parent, self }: Pick<Window, 'parent' | 'self'>): boolean {
	try {
		return parent !== self && parent.document !== null;
	} catch {
		return false;
	}
}
