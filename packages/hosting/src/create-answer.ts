import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { chooseEncoding, createBodyStore } from './body-store.ts';
import { type HostKind, headersFor } from './headers-for.ts';
import { inlineHashes } from './inline-hashes.ts';
import { listFiles } from './list-files.ts';
import { REDIRECTS_FILE, readRedirects } from './read-redirects.ts';
import { resolveAddress } from './resolve-address.ts';
import { CLEAR_STORAGE_PATH, CLEARED_PATH } from './security-headers.ts';

/** How a site answers: what arrives as HTTP, and what does not. */
export interface Answer {
	handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
	refuse(error: Error, socket: Duplex): void;
}

/**
 * Reads the list of files and the inline hashes of a built site and returns how it answers requests.
 *
 * @param embedHost origin of the embed host, where it is another than the one the site was built for
 * @throws InlineNotAllowedError when a page holds something the policy blocks.
 * @throws RedirectsError when the site's list of redirects cannot be used.
 */
export async function createAnswer(root: string, host: HostKind = 'site', embedHost?: string): Promise<Answer> {
	const files: ReadonlySet<string> = new Set((await listFiles(root)).filter((file) => file !== REDIRECTS_FILE));
	const redirects = await readRedirects(root);
	const found = await inlineHashes(root);
	const hashes = embedHost === undefined ? found : { ...found, embedHost };
	const bodyOf = createBodyStore(root);

	async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const site = request.headers['sec-fetch-site']?.toString();
		const mode = request.headers['sec-fetch-mode']?.toString();
		const head = (path: string, status: number, more: Record<string, string> = {}) => {
			response.writeHead(status, { ...headersFor({ path, status, hashes, request: { site, mode }, host }), ...more });
		};
		const redirect = (path: string, status: number, location: string) => {
			head(path, status, { Location: location, 'Content-Length': '0' });
			response.end();
		};
		const sendText = (path: string, status: number, text: string, more: Record<string, string> = {}) => {
			const bytes = Buffer.from(`${text}\n`);
			head(path, status, { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': `${bytes.length}`, ...more });
			response.end(request.method === 'HEAD' ? undefined : bytes);
		};
		const sendFile = async (path: string, status: number, file: string) => {
			const { type, etag, bytes } = await bodyOf(file);
			if (status === 200 && isUnchanged(request, etag)) {
				head(path, 304, { ETag: etag });
				response.end();
				return;
			}
			const encoding = chooseEncoding(request.headers['accept-encoding']?.toString());
			const body = bytes[encoding];
			const encoded = encoding !== 'identity' && body !== bytes.identity;
			head(path, status, {
				'Content-Type': type,
				'Content-Length': `${body.length}`,
				...(encoded ? { 'Content-Encoding': encoding } : {}),
				ETag: etag,
			});
			response.end(request.method === 'HEAD' ? undefined : body);
		};

		if (request.method !== 'GET' && request.method !== 'HEAD') {
			sendText('', 405, 'Diese Seite lässt sich nur lesen.', { Allow: 'GET, HEAD' });
			return;
		}
		const address = resolveAddress(request.url ?? '', files, redirects);
		try {
			if (address.kind === 'unreadable') sendText('', 400, 'Diese Adresse ist nicht lesbar.');
			else if (address.kind === 'redirect') redirect(address.path, 301, address.location);
			// Leading on at once keeps the step out of the history, where Back or a reload would take it again.
			else if (host === 'site' && address.path === CLEAR_STORAGE_PATH) redirect(address.path, 303, CLEARED_PATH);
			else if (address.kind === 'file') await sendFile(address.path, 200, address.file);
			else if (files.has('404.html')) await sendFile(address.path, 404, '404.html');
			else sendText(address.path, 404, 'Diese Seite gibt es nicht.');
		} catch {
			sendText('', 500, 'Diese Datei lässt sich gerade nicht lesen. Bitte laden Sie die Seite neu.');
		}
	}

	/** Answers what is not HTTP at all; there is no response object then. */
	function refuse(_error: Error, socket: Duplex): void {
		if (!socket.writable) {
			socket.destroy();
			return;
		}
		const headers = {
			...headersFor({ path: '', status: 400, hashes, host }),
			Connection: 'close',
			'Content-Length': '0',
		};
		const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
		socket.end([`HTTP/1.1 400 ${STATUS_CODES[400]}`, ...lines, '', ''].join('\r\n'));
	}

	return { handle, refuse };
}

function isUnchanged(request: IncomingMessage, etag: string): boolean {
	const sent = request.headers['if-none-match'];
	if (sent === undefined) return false;
	const opaque = etag.replace(/^W\//, '');
	return sent.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === opaque);
}
