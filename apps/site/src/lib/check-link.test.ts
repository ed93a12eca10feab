import catalogue from '@it-kompass/catalogue/de/catalogue.json';
import questionnaire from '@it-kompass/catalogue/de/kurzcheck.json';
import { describe, expect, test } from 'vitest';
import { checkLink } from './check-link.ts';

describe('checkLink', () => {
	test('leads to the first question of the domain', () => {
		const [domain] = questionnaire.domains.filter(({ id }) => id === 'E');
		expect(checkLink('E', questionnaire)).toBe(`/selbstcheck/#frage-${domain?.questions[0]?.id.toLowerCase()}`);
	});

	test('looks further where the first questionnaire asks nothing', () => {
		const [domain] = catalogue.domains.filter(({ id }) => id === 'I');
		expect(checkLink('I', questionnaire, catalogue)).toBe(
			`/selbstcheck/#frage-${domain?.questions[0]?.id.toLowerCase()}`,
		);
	});

	test('leads to the start for a domain without a question', () => {
		const domains = questionnaire.domains.map((domain) => ({ ...domain, questions: [] }));
		expect(checkLink('E', { domains })).toBe('/selbstcheck/');
		expect(checkLink('Z', questionnaire)).toBe('/selbstcheck/');
	});
});
