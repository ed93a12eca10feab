import { type CheckField, type Fact, UNKNOWN, type When } from '@it-kompass/schema';
import { FUNDING_QUESTION_ORDER } from '@it-kompass/scoring/funding';
import { NIS2_FACT_ORDER } from '@it-kompass/scoring/nis2';
import { factsOf } from '../build-check.ts';
import { suggestion } from '../closest-word.ts';
import { type Entry, problemAt } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** What the decision of a check may learn from a question, by the id of the check. */
const SETTLED: Readonly<Record<string, readonly string[]>> = {
	nis2: NIS2_FACT_ORDER,
	foerderung: FUNDING_QUESTION_ORDER,
};

type At = readonly PropertyKey[];

/** Checks and the frame ask for facts that are there, in a way that suits them. */
export const profileFacts: Rule = (content) => {
	const known = new Map(factsOf(content.profile).map((fact) => [fact.id, fact]));
	const missing = (entry: Entry<unknown>, at: At, id: string): Problem =>
		problemAt(
			entry,
			at,
			`Die Angabe „${id}“ gibt es nicht. Nennen Sie eine aus content/profile.${suggestion(id, known.keys())}`,
		);

	const checkWhen = (entry: Entry<unknown>, at: At, { fact: id, in: answers }: When): Problem[] => {
		const fact = known.get(id);
		if (fact === undefined) return [missing(entry, [...at, 'fact'], id)];
		const possible = answersOf(fact);
		return answers.flatMap((answer, index) =>
			possible.includes(answer)
				? []
				: [
						problemAt(
							entry,
							[...at, 'in', index],
							`Bei „${id}“ gibt es keine Antwort „${answer}“. Vorhanden: ${possible.join(', ')}.${suggestion(answer, possible)}`,
						),
					],
		);
	};

	const checkField = (entry: Entry<unknown>, at: At, field: CheckField): Problem[] => {
		const fact = known.get(field.fact);
		if (fact === undefined) return [missing(entry, [...at, 'fact'], field.fact)];
		const isBanded = fact.kind === 'number' && fact.bands.length > 0;
		const settled = SETTLED[entry.id];
		return [
			...(field.exact !== undefined && !isBanded
				? [problemAt(entry, [...at, 'exact'], `„${field.fact}“ hat keine Stufen. „exact“ steht nur neben Stufen.`)]
				: []),
			...(!field.bands && (!isBanded || field.exact === undefined)
				? [
						problemAt(
							entry,
							[...at, 'bands'],
							`Ohne Stufen bleibt bei „${field.fact}“ nichts zu fragen. Ergänzen Sie „exact“.`,
						),
					]
				: []),
			...field.settles.flatMap((name, index) =>
				settled === undefined || settled.includes(name)
					? []
					: [
							problemAt(
								entry,
								[...at, 'settles', index],
								`„${name}“ kennt die Auswertung nicht.${suggestion(name, settled)}`,
							),
						],
			),
			...field.askIf.flatMap((when, index) => checkWhen(entry, [...at, 'askIf', index], when)),
		];
	};

	return [
		...(content.frame?.value.context ?? []).flatMap(({ fact: id }, index) => {
			const entry = content.frame;
			if (entry === null || content.context.some((question) => question.id === id)) return [];
			const at = ['context', index, 'fact'];
			if (!known.has(id)) return [missing(entry, at, id)];
			return [
				problemAt(entry, at, `„${id}“ hat keine Antworten zur Auswahl. Der Fragebogen fragt nur nach solchen Angaben.`),
			];
		}),
		...content.checks.flatMap((entry) =>
			entry.value.uses.flatMap((id, index) => (known.has(id) ? [] : [missing(entry, ['uses', index], id)])),
		),
		...content.checks.flatMap((entry) =>
			entry.value.questions.flatMap((question, index) => [
				...question.skipIf.flatMap((when, i) => checkWhen(entry, ['questions', index, 'skipIf', i], when)),
				...question.fields.flatMap((field, i) => checkField(entry, ['questions', index, 'fields', i], field)),
			]),
		),
	];
};

function answersOf(fact: Fact): readonly string[] {
	const own = fact.kind === 'number' ? fact.bands : 'options' in fact ? fact.options : [];
	return [...own.map(({ id }) => id), UNKNOWN];
}
