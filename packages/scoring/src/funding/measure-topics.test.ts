import { describe, expect, test } from 'vitest';
import { MEASURE_TOPICS, topicsOfMeasures } from './measure-topics.ts';

describe('topicsOfMeasures', () => {
	test('gathers each topic once, in the order of the measures', () => {
		expect(topicsOfMeasures(['sensibilisierung', 'penetrationstest', 'weiterbildung'])).toEqual([
			'it-sicherheit',
			'qualifizierung',
		]);
		expect(topicsOfMeasures([])).toEqual([]);
	});

	test('knows a topic for every measure', () => {
		expect(Object.entries(MEASURE_TOPICS).filter(([, topics]) => topics.length === 0)).toEqual([]);
	});
});
