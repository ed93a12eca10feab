import { lookup } from 'node:dns/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAnswer } from './create-answer.ts';
import type { HostKind } from './headers-for.ts';

/** Where to serve what. */
export interface StaticServerOptions {
	/** Folder of the built site. Files added later are not seen. */
	readonly root: string;
	/** 0 takes any free port. */
	readonly port: number;
	/** `localhost` listens on IPv4 and IPv6, so no other program can hide behind one of them. Default `localhost`. */
	readonly host?: string;
	/** Whose headers and caching to send. Default `site`. */
	readonly kind?: HostKind;
	/** Where the embed host of this run is, in place of the one the site was built for. An origin. */
	readonly embedHost?: string | undefined;
}

/** A running server. */
export interface StaticServer {
	/** Address of the start page, without a slash at the end. */
	readonly url: string;
	readonly port: number;
	/** Ends all connections and frees the port. */
	close(): Promise<void>;
}

/**
 * Serves a built site with the headers, redirects and caching it has in production.
 *
 * @throws InlineNotAllowedError when a page holds something the policy blocks.
 * @throws RedirectsError when the site's list of redirects cannot be used.
 * @throws Error with code `EADDRINUSE` when the port is taken.
 */
export async function createStaticServer({
	root,
	port,
	host = 'localhost',
	kind = 'site',
	embedHost,
}: StaticServerOptions): Promise<StaticServer> {
	const answer = await createAnswer(root, kind, embedHost);
	const addresses = await lookup(host, { all: true });
	const servers: Server[] = [];
	let bound = port;
	const close = async () => {
		await Promise.all(servers.map(closeServer));
	};
	for (const { address } of addresses) {
		const server = createServer(answer.handle).on('clientError', answer.refuse);
		try {
			bound = await listen(server, bound, address);
			servers.push(server);
		} catch (error) {
			// A machine may resolve localhost to ::1 and have IPv6 switched off.
			if (hasCode(error, 'EADDRNOTAVAIL') || hasCode(error, 'EAFNOSUPPORT')) continue;
			await close();
			throw error;
		}
	}
	if (servers.length === 0) throw new Error(`No address of ${host} can be used. Try 127.0.0.1.`);
	return { url: `http://${host}:${bound}`, port: bound, close };
}

function listen(server: Server, port: number, address: string): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', reject).listen(port, address, () => {
			server.off('error', reject);
			resolve((server.address() as AddressInfo).port);
		});
	});
}

function closeServer(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}

function hasCode(error: unknown, code: string): boolean {
	return error instanceof Error && 'code' in error && error.code === code;
}
