/** True if the error, or one wrapped in it by Dexie (`inner`, `failures`), says that the device has no room. */
export function isQuotaError(error: unknown, depth = 0): boolean {
	if (typeof error !== 'object' || error === null || depth > 4) return false;
	const { name, inner, failures } = error as { name?: unknown; inner?: unknown; failures?: unknown };
	if (name === 'QuotaExceededError') return true;
	const wrapped = typeof failures === 'object' && failures !== null ? Object.values(failures) : [];
	return [inner, ...wrapped].some((each) => isQuotaError(each, depth + 1));
}
