/** Where the preview listens unless told otherwise. */
export const DEFAULT_PORT = 4321;

/** The embed host and a partner's page take the two ports after that of the site. */
const MORE_PORTS = 2;
const LAST_PORT = 65_535;

/**
 * The port named by the environment variable PORT.
 *
 * @param value Its text; missing or empty means {@link DEFAULT_PORT}.
 * @returns 1-65533, or `null` when the text is no port or leaves no room for the two after it.
 */
export function portFrom(value: string | undefined): number | null {
	if (value === undefined || value === '') return DEFAULT_PORT;
	const port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
	return port >= 1 && port <= LAST_PORT - MORE_PORTS ? port : null;
}
