import { describe, expect, test } from 'vitest';
import { axisPoint, labelAnchor, polygon, round } from './rose-geometry.ts';

describe('round', () => {
	test.each([
		[1.04, 1],
		[1.05, 1.1],
		[-0.26, -0.3],
		[0.1 + 0.2, 0.3],
	])('rounds %d to %d', (value, rounded) => {
		expect(round(value)).toBe(rounded);
	});
});

describe('axisPoint', () => {
	test.each([
		[0, { x: 0, y: -100 }],
		[1, { x: 100, y: 0 }],
		[2, { x: 0, y: 100 }],
		[3, { x: -100, y: 0 }],
	])('points axis %i of four up, right, down or left', (index, point) => {
		expect(axisPoint(index, 4, 1, 100)).toEqual(point);
	});

	test('goes as far out as the ratio says', () => {
		expect(axisPoint(0, 9, 0.5, 140)).toEqual({ x: 0, y: -70 });
		const { x, y } = axisPoint(5, 9, 0, 140);
		expect(Math.hypot(x, y)).toBe(0);
	});

	test('keeps every axis of nine at the radius, within a tenth', () => {
		for (let index = 0; index < 9; index += 1) {
			const { x, y } = axisPoint(index, 9, 1, 140);
			expect(Math.abs(Math.hypot(x, y) - 140)).toBeLessThan(0.1);
		}
	});

	test('mirrors the right half on the left', () => {
		for (let index = 1; index < 9; index += 1) {
			const right = axisPoint(index, 9, 0.8, 140);
			const left = axisPoint(9 - index, 9, 0.8, 140);
			expect({ x: -left.x, y: left.y }).toEqual(right);
		}
	});
});

describe('polygon', () => {
	test('writes one point per axis', () => {
		expect(polygon([1, 0.5, 1, 0.25], 100)).toBe('0,-100 50,0 0,100 -25,0');
	});

	test('meets the centre on an axis without a value', () => {
		expect(polygon([1, null, 0, 1], 100)).toBe('0,-100 0,0 0,0 -100,0');
	});

	test('writes no minus zero and no exponent', () => {
		expect(polygon(Array(9).fill(1e-9), 140)).toBe(Array(9).fill('0,0').join(' '));
	});

	test('is empty without axes', () => {
		expect(polygon([], 100)).toBe('');
	});
});

describe('labelAnchor', () => {
	test('lets labels grow away from the drawing', () => {
		const anchors = Array.from({ length: 9 }, (_, index) => labelAnchor(index, 9));
		expect(anchors).toEqual(['middle', 'start', 'start', 'start', 'start', 'end', 'end', 'end', 'end']);
	});

	test('centres the label at the bottom', () => {
		expect(labelAnchor(2, 4)).toBe('middle');
	});
});
