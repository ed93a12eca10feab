import catalogue from '@it-kompass/catalogue/de/catalogue.json' with { type: 'json' };
import { EXAMPLE_LABEL, exampleResult, headline, indexCatalogue, leadSentence } from '@it-kompass/self-check/method';
import { describe, expect, test } from 'vitest';

const result = exampleResult(catalogue);

describe('exampleResult', () => {
	test('answers every question the Kurzcheck asks this firm, and no other', () => {
		expect(result.counts.open).toBe(0);
		expect(result.counts.scored).toBeGreaterThanOrEqual(result.counts.unknown);
		expect(result.mode).toBe('kurzcheck');
	});

	test('shows what the method page explains: a cap, unknown answers and actions', () => {
		expect(result.domains.some(({ caps }) => caps.some(({ holds }) => holds === 'both'))).toBe(true);
		expect(result.counts.unknown).toBeGreaterThan(0);
		expect(result.topActions.length).toBeGreaterThan(1);
	});

	test('can be put into words', () => {
		expect(headline(result, indexCatalogue(catalogue))).toMatch(/^Ihre IT .+\. .+\.$/);
		expect(leadSentence(result)).toContain('von 4');
	});

	test('is said to be made up', () => {
		expect(EXAMPLE_LABEL).toMatch(/^Beispiel: ein erfundener /);
	});
});
