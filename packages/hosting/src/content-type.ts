import { lookup } from 'mrmime';

/** Where we say something else than mrmime: feeds are data for programs, and icons have no entry there. */
const OWN_TYPES: ReadonlyMap<string, string> = new Map([
	['ico', 'image/x-icon'],
	['xml', 'application/xml'],
]);

/** Types whose bytes are text; ours is always UTF-8. */
const IS_TEXT = /^text\/|[/+](json|xml)$/;

/** Content-Type of a file by the end of its name; unknown ends are plain bytes, which `nosniff` keeps from running. */
export function contentType(path: string): string {
	const ending = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
	const type: unknown = OWN_TYPES.get(ending) ?? lookup(`.${ending}`);
	// For a few names, e.g. `constructor`, mrmime finds what every object inherits.
	if (typeof type !== 'string') return 'application/octet-stream';
	return IS_TEXT.test(type) ? `${type}; charset=utf-8` : type;
}

/** Whether compressing a file of this Content-Type saves bytes. */
export function isCompressible(type: string): boolean {
	return type.includes('charset=') || type === 'application/wasm';
}
