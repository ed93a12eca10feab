/**
 * Tries again what could not be loaded. Firefox and Safari remember for as long as a page lives that a part of it did not
 * come, and do not ask for it a second time. So if it fails again although there is a connection, the page itself is
 * loaded anew; it goes on at the same step.
 *
 * @param isSaved whether what was answered survives that; if not, the page stays
 * @param view the window the page is in
 * @throws what `load` throws
 */
export async function loadAgain<T>(
	load: () => Promise<T>,
	isSaved: boolean,
	view: { readonly navigator: Pick<Navigator, 'onLine'>; readonly location: Pick<Location, 'reload'> } = window,
): Promise<T> {
	try {
		return await load();
	} catch (error) {
		if (isSaved && view.navigator.onLine) view.location.reload();
		throw error;
	}
}
