import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { freePorts } from './free-ports.ts';

describe('freePorts', () => {
	test('passes over a row in which a server was left behind', async () => {
		const first = await freePorts(2);
		const server = createServer();
		await new Promise<void>((resolve) => server.listen(first + 1, 'localhost', resolve));
		expect(await freePorts(2, first)).toBeGreaterThan(first + 1);
		await new Promise((resolve) => server.close(resolve));
		expect(await freePorts(2, first)).toBe(first);
	});

	test('says so when there is no such row', async () => {
		await expect(freePorts(2, 59_999)).rejects.toThrow('no 2 free ports');
	});
});
