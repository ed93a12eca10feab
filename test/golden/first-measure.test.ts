import catalogue from '@it-kompass/catalogue/de/catalogue.json';
import type { Answers, CheckContext, CheckResult } from '@it-kompass/schema';
import { namedLimit, scoreCheck } from '@it-kompass/scoring';
import { gapText, headline, indexCatalogue } from '@it-kompass/self-check/method';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const index = indexCatalogue(catalogue);
const questions = catalogue.domains.flatMap((domain) => domain.questions);

/** Companies that answer at random, most questions and rarely with "weiß ich nicht"; the same ones on every run. */
function always(check: (result: CheckResult, answers: Answers, context: CheckContext) => void): void {
	const company = fc.gen().map((generate) => {
		const draw = (bound: number) => generate(fc.nat, { max: bound - 1 });
		const given = questions.flatMap(({ id, options }) => {
			const at = draw(10);
			const value = at === 0 ? 'weiss-nicht' : options[draw(4)]?.id;
			return at === 1 || value === undefined ? [] : [[id, value] as const];
		});
		const facts = Object.fromEntries(
			catalogue.context.flatMap(({ id, options }) => {
				const option = options[draw(options.length + 1)];
				return option === undefined ? [] : [[id, option.id] as const];
			}),
		);
		const mode = draw(2) === 0 ? 'kurzcheck' : 'voll';
		return { answers: Object.fromEntries(given), context: { mode, facts, leftOutDomainIds: [] } as const };
	});
	const run = fc.property(company, ({ answers, context }) =>
		check(scoreCheck(catalogue, answers, context), answers, context),
	);
	fc.assert(run, { seed: 20261130, numRuns: 150 });
}

describe('the first measure, for 150 companies', () => {
	test('lifts the must-have the headline names, or is in the domain it names', () => {
		const seen = { cap: 0, domain: 0 };
		always((result) => {
			const limit = namedLimit(result);
			const [first] = result.topActions;
			if (limit?.cap?.holds === 'both') {
				seen.cap += 1;
				expect(headline(result, index)).toContain(limit.cap.because);
				expect(first).toMatchObject({ kind: 'measure', domainId: limit.domainId });
				expect(first?.questionIds[0]).toBe(limit.cap.questionId);
			} else if (limit?.chains && result.actions.some(({ questionIds: [id] }) => id?.startsWith(limit.domainId))) {
				seen.domain += 1;
				expect(headline(result, index)).toContain(index.domain(limit.domainId).shortTitle);
				expect(first?.questionIds.map((id) => id.charAt(0))).toContain(limit.domainId);
			}
		});
		expect(seen.cap).toBeGreaterThan(20);
	});

	test('and every other one shown names the gap behind it, and how much of it is there', () => {
		const states = ['fehlt noch', 'in Ansätzen', 'teilweise'];
		let partly = 0;
		always((result) => {
			const terms = new Map(result.domains.flatMap((domain) => domain.terms).map((term) => [term.questionId, term]));
			for (const action of result.topActions) {
				if (action.kind === 'clarify') continue;
				const term = terms.get(action.questionIds[0] ?? '');
				const question = index.question(action.questionIds[0] ?? '');
				const answer = question.options.find(({ id }) => id === term?.answer);
				expect(answer?.points).toBeLessThan(3);
				const text = gapText(action, result, index);
				expect(text.startsWith(`„${question.title}“: ${states[answer?.points ?? 3]}. Ihre Antwort: „`)).toBe(true);
				expect(text).toContain(answer?.text.replace(/\.$/, ''));
				if (answer?.points === 2) partly += 1;
			}
		});
		expect(partly).toBeGreaterThan(10);
	});
});
