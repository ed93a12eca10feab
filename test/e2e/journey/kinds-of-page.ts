/** One address of each kind of page. Pages of a kind share their folder, and how deep below it they lie. */
export function kindsOf(addresses: readonly string[]): readonly string[] {
	const kind = (address: string) => {
		const [, folder = '', ...below] = address.split('/');
		return below.length < 2 ? address : `${folder}/${below.length}`;
	};
	return [...new Map(addresses.map((address) => [kind(address), address])).values()];
}
