/** Words a visitor may have looked for, from an address that leads nowhere. Empty if it cannot be read. */
export function wordsOfPath(path: string): string {
	try {
		return decodeURIComponent(path)
			.replace(/\.[a-z0-9]{2,5}$/i, '')
			.split(/[^\p{L}\p{N}]+/u)
			.filter((word) => word.length > 1)
			.slice(-6)
			.join(' ');
	} catch {
		return '';
	}
}
