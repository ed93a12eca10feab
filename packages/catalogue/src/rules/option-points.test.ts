import { describe, expect, test } from 'vitest';
import { plant } from '../test/plant.ts';
import { questionOf, reportOn } from '../test/sample-tree.ts';

describe('optionPoints', () => {
	test.each([
		[[0, 2, 1, 3], 2],
		[[3, 2, 1, 0], 1],
		[[0, 1, 1, 3], 3],
	])('refuses statements with %j points, from number %i on', (points, firstWrong) => {
		const report = reportOn((tree) => {
			for (const [index, value] of points.entries()) plant(questionOf(tree, 'A'), `options.${index}.points`, value);
		});
		expect(report).toContain(`options › Nr. ${firstWrong} › points`);
		expect(report).toContain(
			`Die vier Aussagen haben 0, 1, 2 und 3 Punkte in dieser Reihenfolge, hier stehen ${points.join(', ')}. Beginnen Sie mit dem schlechtesten Fall.`,
		);
	});
});
