import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server in front of another one that writes down what it was asked for. */
export interface CountingServer {
	/** Origin. */
	readonly url: string;
	/** Every request so far, as `path status`, also those a browser makes on its own and tells no page of. */
	readonly asked: readonly string[];
	close(): Promise<void>;
}

/**
 * Starts one on a free port.
 *
 * @param origin where the answers come from
 */
export async function countingServer(origin: string): Promise<CountingServer> {
	const asked: string[] = [];
	const server = createServer((incoming, outgoing) => {
		const { url = '/', method, headers } = incoming;
		const forward = request(new URL(url, origin), { method, headers }, (answer) => {
			asked.push(`${url} ${answer.statusCode}`);
			outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
			answer.pipe(outgoing);
		});
		forward.on('error', () => outgoing.writeHead(502).end());
		incoming.pipe(forward);
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	return {
		url: `http://localhost:${(server.address() as AddressInfo).port}`,
		asked,
		close: () => {
			server.closeAllConnections();
			return new Promise((resolve) => server.close(() => resolve()));
		},
	};
}
