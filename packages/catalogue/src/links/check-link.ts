/**
 * What an address answered. `moved` and `refused` are for a person to look at; `dead` has to be changed.
 *
 * `moved`: permanently elsewhere. `refused`: the server does not answer programs (401, 403, 429), so nobody can say.
 */
export type LinkOutcome =
	| { readonly kind: 'fine' }
	| { readonly kind: 'moved'; readonly to: string }
	| { readonly kind: 'refused'; readonly status: number }
	| { readonly kind: 'dead'; readonly reason: string };

export interface CheckLinkOptions {
	readonly request: typeof fetch;
	/** Milliseconds an answer may take, each. */
	readonly timeoutMs: number;
}

const MAX_STEPS = 5;
const TOO_MANY = 429;
const REFUSED = new Set([401, 403, TOO_MANY]);
const HEADERS = { 'user-agent': 'it-kompass-links (checks links once a week)', accept: 'text/html,*/*' };

async function statusOf(address: string, method: 'HEAD' | 'GET', { request, timeoutMs }: CheckLinkOptions) {
	const signal = AbortSignal.timeout(timeoutMs);
	const response = await request(address, { method, redirect: 'manual', headers: HEADERS, signal });
	await response.body?.cancel();
	return { status: response.status, location: response.headers.get('location') };
}

/**
 * Asks for the head first; servers that do not know HEAD answer with an error, so an error is asked about again with GET.
 * Not the error of being asked too often.
 */
async function answerOf(address: string, options: CheckLinkOptions) {
	const head = await statusOf(address, 'HEAD', options).catch(() => null);
	return head !== null && (head.status < 400 || head.status === TOO_MANY) ? head : statusOf(address, 'GET', options);
}

function failure(error: unknown, timeoutMs: number): string {
	if (error instanceof DOMException && error.name === 'TimeoutError')
		return `antwortet nicht binnen ${timeoutMs / 1000} s`;
	return 'ist nicht erreichbar; die Adresse stimmt nicht, oder der Server ist aus';
}

/** Follows an address to its end. Never rejects. */
export async function checkLink(address: string, options: CheckLinkOptions): Promise<LinkOutcome> {
	let current = address;
	let movedTo: string | null = null;
	let isPermanent = true;
	try {
		for (let step = 0; step <= MAX_STEPS; step += 1) {
			const { status, location } = await answerOf(current, options);
			if (status >= 300 && status < 400 && location !== null) {
				const next = new URL(location, current);
				if (next.protocol !== 'https:')
					return { kind: 'dead', reason: `führt zu einer unverschlüsselten Adresse: ${next.href}` };
				isPermanent &&= status === 301 || status === 308;
				if (isPermanent) movedTo = next.href;
				current = next.href;
				continue;
			}
			if (REFUSED.has(status)) return { kind: 'refused', status };
			if (status >= 400) return { kind: 'dead', reason: `antwortet mit ${status}` };
			return movedTo === null ? { kind: 'fine' } : { kind: 'moved', to: movedTo };
		}
		return { kind: 'dead', reason: `leitet mehr als ${MAX_STEPS}-mal weiter` };
	} catch (error) {
		return { kind: 'dead', reason: failure(error, options.timeoutMs) };
	}
}
