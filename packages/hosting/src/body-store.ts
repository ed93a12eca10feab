import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentType, isCompressible } from './content-type.ts';

/** One way to send a file's bytes. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** A file ready to be sent. The ETag is weak: it is the same for all encodings. */
export interface Body {
	readonly type: string;
	readonly etag: string;
	readonly bytes: Readonly<Record<Encoding, Buffer>>;
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * Reads and compresses each file once, when it is first asked for, and keeps it in memory.
 *
 * @returns A function from a path relative to `root` to its body; it rejects when the file is gone.
 */
export function createBodyStore(root: string): (file: string) => Promise<Body> {
	const bodies = new Map<string, Promise<Body>>();
	return (file) => {
		const known = bodies.get(file);
		if (known) return known;
		const loading = loadBody(root, file);
		bodies.set(file, loading);
		loading.catch(() => bodies.delete(file));
		return loading;
	};
}

/** The encoding to send: the smallest the client accepts. `q=0` means not accepted; other weights are ignored. */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding {
	const accepted = (acceptEncoding ?? '')
		.toLowerCase()
		.split(',')
		.filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
		.map((part) => part.replace(/;.*$/, '').trim());
	if (accepted.includes('br')) return 'br';
	return accepted.includes('gzip') ? 'gzip' : 'identity';
}

async function loadBody(root: string, file: string): Promise<Body> {
	const identity = await readFile(join(root, file));
	const type = contentType(file);
	const etag = `W/"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`;
	if (!isCompressible(type)) return { type, etag, bytes: { br: identity, gzip: identity, identity } };
	const [br, gz] = await Promise.all([
		brotli(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
		zip(identity, { level: 9 }),
	]);
	return { type, etag, bytes: { br, gzip: gz, identity } };
}
