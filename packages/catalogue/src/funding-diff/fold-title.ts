/** A title as two lists can be compared by it: small letters, letters and digits only, ß as ss. */
export function foldTitle(title: string): string {
	return title
		.toLowerCase()
		.replaceAll('ß', 'ss')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
