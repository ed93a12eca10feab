/** Where the preview listens unless told otherwise. */
export const DEFAULT_PORT = 4321;

/**
 * The port named by the environment variable PORT.
 *
 * @param value Its text; missing or empty means {@link DEFAULT_PORT}.
 * @returns 1-65535, or `null` when the text is no port.
 */
export function portFrom(value: string | undefined): number | null {
	if (value === undefined || value === '') return DEFAULT_PORT;
	const port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
	return port >= 1 && port <= 65_535 ? port : null;
}
