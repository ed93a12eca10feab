import { crc32 } from 'node:zlib';

/** First of January 1980, the earliest day the format knows, so that the hour of the build is not in it. */
const DOS_DATE = 0b0000000_0001_00001;

/** Version 1.0 of the format; names are UTF-8. */
const NEEDS = 10;
const UTF8_NAMES = 0x0800;

/** A plain file that its owner may write and everybody read, as Unix says it; written by a Unix of version 2.0. */
const ATTRIBUTES = 0o100644 * 0x10000;
const MADE_BY = 0x0314;

/**
 * Packs files into a ZIP without compressing them: the same files give the same bytes on every machine and day.
 *
 * @param files path inside the archive, with forward slashes → content; kept in the order of the paths
 */
export function storeZip(files: Readonly<Record<string, Uint8Array>>): Buffer {
	const locals: Buffer[] = [];
	const entries: Buffer[] = [];
	let offset = 0;
	for (const [path, content] of Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))) {
		const name = Buffer.from(path);
		const shared = record(
			[NEEDS, 2],
			[UTF8_NAMES, 2],
			[0, 2],
			[0, 2],
			[DOS_DATE, 2],
			[crc32(content), 4],
			[content.length, 4],
			[content.length, 4],
			[name.length, 2],
			[0, 2],
		);
		const local = Buffer.concat([record([0x04034b50, 4]), shared, name, content]);
		const place = record([0, 2], [0, 2], [0, 2], [ATTRIBUTES, 4], [offset, 4]);
		entries.push(Buffer.concat([record([0x02014b50, 4], [MADE_BY, 2]), shared, place, name]));
		locals.push(local);
		offset += local.length;
	}
	const index = Buffer.concat(entries);
	const { length } = entries;
	const end = record([0x06054b50, 4], [0, 4], [length, 2], [length, 2], [index.length, 4], [offset, 4], [0, 2]);
	return Buffer.concat([...locals, index, end]);
}

/** Numbers one after the other, each with its size in bytes, least significant byte first. */
function record(...numbers: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
	return Buffer.concat(
		numbers.map(([value, bytes]) => {
			const buffer = Buffer.alloc(bytes);
			buffer.writeUIntLE(value, 0, bytes);
			return buffer;
		}),
	);
}
