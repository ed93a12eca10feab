import nis2 from '@it-kompass/catalogue/de/nis2.json';
import { classifyNis2, REASON_BASIS } from '@it-kompass/scoring/nis2';
import { describe, expect, test } from 'vitest';
import { classOfCase, factsOfCase, readNis2Cases, registrationOfCase } from './read-cases.ts';

const { cases, partial } = readNis2Cases();

describe('NIS2 cases', () => {
	test('are all there', () => {
		expect([cases.length, partial.length]).toEqual([116, 10]);
		expect(new Set([...cases, ...partial].map(({ id }) => id)).size).toBe(126);
	});

	test('name Einrichtungsarten that exist', () => {
		const known = nis2.kinds.map(({ id }) => id);
		const named = cases.flatMap(({ input }) => [...input.kinds, ...(input.negligible_kinds ?? [])]);
		expect(named.filter((id) => !known.includes(id))).toEqual([]);
	});

	test.each(cases)('$id $title', ({ input, expected }) => {
		const verdict = classifyNis2(factsOfCase(input), nis2.kinds);
		expect({
			classes: verdict.classes,
			kritis: verdict.kritis,
			registration: verdict.registration,
			regimes: verdict.regimes,
			possibleRegimes: verdict.possibleRegimes,
			exemptSections: verdict.exemptSections,
			exemptScope: verdict.exemptScope,
			bsiCompetent: verdict.bsiCompetent,
			missing: verdict.missing,
		}).toEqual({
			classes: [classOfCase(expected.class)],
			kritis: expected.kritis,
			registration: [registrationOfCase(expected.registration)],
			regimes: expected.regimes,
			possibleRegimes: [],
			exemptSections: expected.exempt_sections,
			exemptScope: expected.exempt_scope,
			bsiCompetent: expected.bsi_competent,
			missing: [],
		});
	});

	test.each(partial)('$id leaves what is possible: $reason', ({ input, open, possible_classes }) => {
		const { classes } = classifyNis2(factsOfCase(input, open), nis2.kinds);
		expect([...classes].sort()).toEqual(possible_classes.map(classOfCase).sort());
	});
});

describe('sentences', () => {
	test('name the paragraph the model names', () => {
		const differing = nis2.reasons.filter(({ code, paragraph }) => REASON_BASIS[code].paragraph !== paragraph);
		expect(differing).toEqual([]);
	});
});
