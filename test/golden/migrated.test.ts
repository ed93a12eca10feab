import catalogue from '@it-kompass/catalogue/de/catalogue.json' with { type: 'json' };
import { migrateAnswers } from '@it-kompass/scoring';
import { beforeAll, describe, expect, test } from 'vitest';
import { HOW_TO_REBASELINE } from './expected-result.ts';
import { earlierVersions, type Migrated, migrate, readMigrated, storedAnswers, writeMigrated } from './migrated.ts';
import { readPersonas } from './read-personas.ts';

const personas = readPersonas();
const QUESTIONS = new Map(
	catalogue.domains.flatMap(({ questions }) => questions.map((question) => [question.id, question])),
);

beforeAll(() => {
	if (process.env.GOLDEN_UPDATE !== '1') return;
	for (const { version, published } of earlierVersions()) {
		const outcomes = personas.map((persona): [string, Migrated] => [persona.id, migrate(persona, published)]);
		writeMigrated(version, catalogue.version, Object.fromEntries(outcomes));
	}
});

describe.each(earlierVersions())('a check stored with questionnaire $version', ({ version, published }) => {
	test.each(personas)('of $id opens in the one of today as its golden file says', (persona) => {
		expect(migrate(persona, published), HOW_TO_REBASELINE).toEqual(
			readMigrated(version, catalogue.version)[persona.id],
		);
	});

	test.each(personas)('of $id loses no answer', (persona) => {
		const stored = storedAnswers(persona, published);
		const { kept, askAgain, dropped } = migrate(persona, published);
		expect([...kept, ...[...askAgain, ...dropped].map(({ questionId }) => questionId)].sort()).toEqual(
			Object.keys(stored).sort(),
		);
	});

	test('is awarded no points that were not answered, whatever was answered', () => {
		const given = published.domains
			.flatMap(({ questions }) => questions)
			.flatMap(({ id, rev, options }) =>
				options.map(({ id: value, points }) => ({ questionId: id, rev, value, points })),
			);
		for (const { questionId, rev, value, points } of given) {
			const { answers, askAgain } = migrateAnswers(
				{ answers: { [questionId]: { value, rev } } },
				version,
				catalogue.versions,
			);
			const [carried] = Object.entries(answers);
			if (carried === undefined) {
				expect(askAgain).toHaveLength(1);
				continue;
			}
			const [id, answer] = carried;
			const today = QUESTIONS.get(id)?.options.find((option) => option.id === answer.value);
			expect([id, answer.rev, today?.points]).toEqual([id, QUESTIONS.get(id)?.rev, points]);
		}
	});
});
