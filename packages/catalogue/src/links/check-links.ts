import { type CheckLinkOptions, checkLink, type LinkOutcome } from './check-link.ts';

const HOSTS_AT_ONCE = 4;

/** Checks every address: one after the other on the same host, at most four hosts at once. Results in the given order. */
export async function checkLinks(
	addresses: readonly string[],
	options: CheckLinkOptions,
): Promise<ReadonlyMap<string, LinkOutcome>> {
	const byHost = new Map<string, string[]>();
	for (const address of addresses) {
		const { host } = new URL(address);
		byHost.set(host, [...(byHost.get(host) ?? []), address]);
	}
	const waiting = [...byHost.values()];
	const outcomes = new Map<string, LinkOutcome>();
	const work = async () => {
		for (let host = waiting.shift(); host !== undefined; host = waiting.shift())
			for (const address of host) outcomes.set(address, await checkLink(address, options));
	};
	await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, work));
	return new Map(addresses.map((address) => [address, outcomes.get(address) ?? { kind: 'fine' }]));
}
