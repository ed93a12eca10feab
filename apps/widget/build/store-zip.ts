import { zipSync } from 'fflate';

/** First of January 1980, the earliest day the format knows, so that the hour of the build is not in it. Written in local time. */
const DAY = new Date(1980, 0, 1);

/** A plain file that its owner may write and everybody read, as Unix says it. */
const UNIX = 3;
const ATTRIBUTES = 0o100644 * 0x10000;

/**
 * Packs files into a ZIP without compressing them: the same files give the same bytes on every machine and day.
 *
 * @param files path inside the archive, with forward slashes → content; kept in the order of the paths
 */
export function storeZip(files: Readonly<Record<string, Uint8Array>>): Buffer {
	const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
	return Buffer.from(zipSync(Object.fromEntries(sorted), { level: 0, mtime: DAY, os: UNIX, attrs: ATTRIBUTES }));
}
