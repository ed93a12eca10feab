import type { Frozen, FrozenQuestion } from '@it-kompass/schema';

/** One thing that decides a result: where it belongs, how it is called in German, and what it is. */
export interface DecidingPart {
	/** Id of a question or measure; `''` for the questionnaire as a whole. */
	readonly of: string;
	readonly name: string;
	readonly value: unknown;
}

function partsOfQuestion(question: FrozenQuestion): DecidingPart[] {
	const parts: Readonly<Record<string, unknown>> = {
		rev: question.rev,
		Gewicht: question.weight,
		'Kennungen und Punkte der Aussagen': question.options.map(({ id, points }) => [id, points]),
		'„Trifft nicht zu“': question.notApplicable !== undefined,
		'Stufen der Pflichtantwort': question.mustHave?.steps.map(({ below, maxLevel }) => [below, maxLevel]),
		Bedingung: question.askIf,
		Kurzcheck: question.quick,
		'wer antworten kann': question.whoKnows,
		Maßnahmen: question.measures,
		Blickwinkel: question.lenses,
		'Zuordnung zu NIS2': question.mappings.nis2,
	};
	return Object.entries(parts).map(([name, value]) => ({ of: question.id, name, value }));
}

/** Everything in a frozen questionnaire that can move a result. Wording and sources cannot. */
export function decidingParts({ domains, context, measures }: Frozen): DecidingPart[] {
	const questions = domains.flatMap((domain) => domain.questions);
	return [
		{
			of: '',
			name: 'Reihenfolge der Fragen',
			value: domains.map(({ id, questions: own }) => [id, ...own.map((one) => one.id)]),
		},
		{ of: '', name: 'Grundlagen', value: domains.filter(({ foundation }) => foundation).map(({ id }) => id) },
		{ of: '', name: 'Angaben zum Betrieb', value: context },
		...questions.flatMap(partsOfQuestion),
		...measures.flatMap(({ id, effortDays, bySize, effect, prerequisites, exposure }) => [
			{
				of: id,
				name: 'Aufwand',
				value: [effortDays, bySize?.['unter-50']?.effortDays, bySize?.['ab-250']?.effortDays],
			},
			{ of: id, name: 'Wirkung', value: effect },
			{ of: id, name: 'Voraussetzungen', value: prerequisites },
			{ of: id, name: 'exposure', value: exposure },
		]),
	];
}
