import { expect, test } from 'vitest';
import { rankResults } from './rank-results.ts';

const result = (kind: string, score: number) => ({ id: `${kind} ${score}`, kind, score });
const order = (...results: readonly ReturnType<typeof result>[]) => rankResults(results).map(({ id }) => id);

test('puts one term, one measure and one article first, then the rest by how well it fits', () => {
	expect(
		order(
			result('Förderung', 9),
			result('Maßnahme', 8),
			result('Maßnahme', 6),
			result('Ratgeber', 3),
			result('Begriff', 5),
		),
	).toEqual(['Begriff 5', 'Maßnahme 8', 'Ratgeber 3', 'Maßnahme 6', 'Förderung 9']);
});

test('leaves behind what only mentions the word, and in front what fits far better', () => {
	expect(order(result('Förderung', 100), result('Maßnahme', 20), result('Ratgeber', 1))).toEqual([
		'Förderung 100',
		'Maßnahme 20',
		'Ratgeber 1',
	]);
});

test('has no order for nothing', () => {
	expect(rankResults([])).toEqual([]);
});
