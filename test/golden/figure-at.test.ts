import catalogue from '@it-kompass/catalogue/de/catalogue.json';
import { scoreCheck } from '@it-kompass/scoring';
import { describe, expect, test } from 'vitest';
import { figureAt } from './figure-at.ts';

describe('figureAt', () => {
	const answers = { A1: 'nebenbei', B2: 'anruf' };
	const result = scoreCheck(catalogue, answers, { mode: 'kurzcheck', facts: {}, leftOutDomainIds: [] });

	test.each([
		['mode', 'kurzcheck'],
		['domains.A.terms.0.questionId', 'A1'],
		['domains.A.domainId', 'A'],
		['domains.*.domainId', ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I']],
		['nis2.10.no', 10],
		['lenses.ki.lensId', 'ki'],
		['actions.0', result.actions[0]],
		['actions.0.kind', 'measure'],
	])('reads %s', (path, value) => {
		expect(figureAt(result, path)).toEqual(value);
	});

	test.each(['domains.Z', 'overal.level', 'actions.99.kind', 'mode.length.x'])('finds nothing at %s', (path) => {
		expect(figureAt(result, path)).toBeUndefined();
	});
});
