import { installedVersion } from './installed-version.ts';
import { keptSince } from './kept-since.ts';

/**
 * True if this browser holds something of a check, also one that can no longer be read, or once was asked to keep one, so
 * that the page offers to go on or says what became of it.
 *
 * Creates no database, writes nothing and loads no library. Where the browser does not list its databases only the note
 * beside it counts: opening one to find out would create it before the visitor agreed.
 * If the database is there but does not answer within `timeoutMs` (milliseconds), the answer is `true`; `openStore` finds out why.
 */
export async function hasStoredCheck(timeoutMs = 3000): Promise<boolean> {
	if (keptSince() !== null) return true;
	let seen = false;
	const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(seen), timeoutMs));
	const looked = installedVersion().then(async (version) => {
		seen = version !== null && version > 0;
		if (!seen) return false;
		const { countRecords } = await import('./count-records.ts');
		return (await countRecords().catch(() => 1)) > 0;
	});
	return Promise.race([looked, late]);
}
