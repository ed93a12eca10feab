import { describe, expect, test, vi } from 'vitest';
import { loadAgain } from './load-again.ts';

function viewThatIs(onLine: boolean) {
	const reload = vi.fn();
	return { reload, view: { navigator: { onLine }, location: { reload } } };
}

const fails = () => Promise.reject(new TypeError('planted'));

describe('loadAgain', () => {
	test('returns what comes, and leaves the page alone', async () => {
		const { reload, view } = viewThatIs(true);
		expect(await loadAgain(() => Promise.resolve('part'), true, view)).toBe('part');
		expect(reload).not.toHaveBeenCalled();
	});

	test('loads the page anew when a part fails again with a connection', async () => {
		const { reload, view } = viewThatIs(true);
		await expect(loadAgain(fails, true, view)).rejects.toThrow('planted');
		expect(reload).toHaveBeenCalledOnce();
	});

	test.each([
		['answers would be lost', false, true],
		['there is no connection', true, false],
	])('leaves the page alone when %s', async (_, isSaved, onLine) => {
		const { reload, view } = viewThatIs(onLine);
		await expect(loadAgain(fails, isSaved, view)).rejects.toThrow('planted');
		expect(reload).not.toHaveBeenCalled();
	});
});
