/** Order of two versions as numbers, not as text: 1.10.0 comes after 1.9.0. */
export function compareVersions(a: string, b: string): number {
	const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
	return left.reduce((order, part, at) => order || part - (right[at] ?? 0), 0);
}
