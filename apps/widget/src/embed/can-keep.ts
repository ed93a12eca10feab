/** Whether this page may ask the browser to keep something. In a sandbox without an origin the mere question is an error. */
export function canKeep(view: Window): boolean {
	try {
		return view.origin !== 'null' && typeof view.indexedDB === 'object' && view.indexedDB !== null;
	} catch {
		return false;
	}
}
