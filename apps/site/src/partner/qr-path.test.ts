import { describe, expect, test } from 'vitest';
import { qrFile, qrPath } from './qr-path.ts';

const ADDRESS = 'https://it-kompass.example/selbstcheck/';

describe('qrPath', () => {
	test('has a finder in three corners and a quiet zone of four squares', () => {
		const { size, path } = qrPath(ADDRESS);
		const isDark = (x: number, y: number) => path.includes(`M${x} ${y}h1`);
		for (const [x, y] of [
			[4, 4],
			[size - 11, 4],
			[4, size - 11],
		] as const) {
			expect(Array.from({ length: 7 }, (_, at) => isDark(x + at, y)).every(Boolean)).toBe(true);
			expect(isDark(x + 1, y + 1)).toBe(false);
		}
		for (let at = 0; at < size; at += 1) expect(isDark(at, 3) || isDark(3, at)).toBe(false);
	});

	test('grows with the text and is the same every time', () => {
		expect(qrPath(`${ADDRESS}${'x'.repeat(200)}`).size).toBeGreaterThan(qrPath(ADDRESS).size);
		expect(qrPath(ADDRESS)).toEqual(qrPath(ADDRESS));
	});
});

describe('qrFile', () => {
	test('is a picture of its own, black on white', () => {
		expect(qrFile({ size: 9, path: 'M4 4h1v1h-1z' })).toBe(
			'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path fill="#fff" d="M0 0h9v9H0z"/><path d="M4 4h1v1h-1z"/></svg>\n',
		);
	});
});
