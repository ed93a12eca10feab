import { createServer } from 'node:net';

const FIRST = 20_000;
const LAST = 60_000;

/**
 * The first of `count` ports in a row on which nothing listens now, from 20000 up.
 *
 * @param from where to begin looking, so that runs beside each other begin apart
 * @throws {Error} when no row of that length is free
 */
export async function freePorts(count: number, from: number = FIRST + (process.pid % 20_000)): Promise<number> {
	for (let first = from; first + count <= LAST; first += count) {
		const row = await Promise.all(Array.from({ length: count }, (_, at) => isFree(first + at)));
		if (row.every(Boolean)) return first;
	}
	throw new Error(`There are no ${count} free ports in a row between ${from} and ${LAST}.`);
}

function isFree(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const server = createServer();
		server.once('error', () => resolve(false));
		server.listen(port, 'localhost', () => server.close(() => resolve(true)));
	});
}
