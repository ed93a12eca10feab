/** The part of a browser's history that writes entries. */
export type WrittenHistory = Pick<History, 'state' | 'pushState' | 'replaceState'>;

/**
 * Keeps steps out of the browser's history whose number can depend on answers: the page around counts our entries in its
 * `history.length`. Behind sealed screens there is one entry at most, from which Back leads to the last open screen.
 *
 * @param isSealed whether the screen shown now is sealed
 */
export function leaveNoTrail(history: WrittenHistory, isSealed: () => boolean): void {
	const push = history.pushState.bind(history);
	const replace = history.replaceState.bind(history);
	history.pushState = (state, title, url) => {
		const sealed = isSealed();
		(sealed && history.state?.sealed ? replace : push)({ ...state, sealed }, title, url);
	};
	history.replaceState = (state, title, url) => replace({ ...state, sealed: history.state?.sealed }, title, url);
}
