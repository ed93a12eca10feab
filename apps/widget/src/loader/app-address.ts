/** Where a loader may lie, from the folder it shares with the application. */
const OWN_PLACE = /^(.*\/)(?:v1|[\d.]+\/loader)\.js\b/;

/**
 * Address of the application that belongs to a loader: beside it, wherever the operator or partner put both.
 *
 * @param script address the loader was fetched from
 * @returns `null` when the file was renamed or packed together with others; the link then stays a link
 */
export function appAddress(script: string): URL | null {
	const folder = OWN_PLACE.exec(script)?.[1];
	return folder ? new URL(`${folder}embed/v1/`) : null;
}
