import { describe, expect, test } from 'vitest';
import { plant } from '../test/plant.ts';
import { reportOn } from '../test/sample-tree.ts';

/** The sample measure takes a day and costs nothing in a firm of 50. */
const withSizes = (bySize: object) =>
	reportOn((tree) => plant(tree.measures['ruecksicherung-testen'], 'bySize', bySize));
const estimate = (effortDays: number, costClass: string) => ({ effortDays, costClass, costNote: 'Angenommen.' });

describe('sizeEstimates', () => {
	test('accepts a larger firm with more effort or cost', () => {
		expect(withSizes({ 'ab-250': estimate(5, 'keine') })).toBe('');
		expect(withSizes({ 'ab-250': estimate(1, 'mittel') })).toBe('');
	});

	test('refuses an estimate that says the same, and one that falls as the firm grows', () => {
		expect(withSizes({ 'ab-250': estimate(1, 'keine') })).toContain(
			'Aufwand und Kostenklasse sind wie bei 50 Beschäftigten. Löschen Sie den Eintrag.',
		);
		expect(withSizes({ 'unter-50': estimate(2, 'keine') })).toContain('Ein größerer Betrieb hat nie weniger Aufwand');
		expect(withSizes({ 'unter-50': estimate(1, 'gering') })).toContain('Ein größerer Betrieb hat nie weniger Aufwand');
	});

	test('refuses a size nobody knows', () => {
		expect(withSizes({ 'unter-10': estimate(1, 'gering') })).toContain('Die Angabe „unter-10“ gibt es hier nicht.');
	});
});
