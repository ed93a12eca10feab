import type {
	AskedQuestion,
	Catalogue,
	Condition,
	Question,
	QuestionNotes,
	Questionnaire,
	QuestionnaireNotes,
	ScoredQuestionnaire,
} from '@it-kompass/schema';

/** All domains, but only the questions of the Kurzcheck and their terms; no measures, no sources. */
export function pickKurzcheck(catalogue: Catalogue): ScoredQuestionnaire {
	const { language, version, published, context } = catalogue;
	const domains = catalogue.domains.map((domain) => ({
		...domain,
		questions: domain.questions.filter(({ quick }) => quick),
	}));
	const ids = new Set(domains.flatMap((domain) => domain.questions.map(({ id }) => id)));
	const termsByQuestion = Object.fromEntries(Object.entries(catalogue.termsByQuestion).filter(([id]) => ids.has(id)));
	const used = new Set(Object.values(termsByQuestion).flat());
	const glossary = catalogue.glossary.filter(({ id }) => used.has(id));
	return { language, version, published, domains, context, glossary, termsByQuestion };
}

/** What the first screens of a check draw and skip by. Nothing else may be in it: every visitor waits for it. */
export function pickStart({ language, version, published, domains, context }: Questionnaire): Questionnaire {
	const conditions = domains.flatMap(({ questions }) => questions.flatMap(({ askIf }) => askIf ?? []));
	const deciding = new Set(conditions.flatMap(contextIdsOf));
	return {
		language,
		version,
		published,
		domains: domains.map(({ id, title, questions }) => ({ id, title, questions: questions.map(asAsked) })),
		context: context.filter(({ id, quick }) => quick || deciding.has(id)),
	};
}

function contextIdsOf(condition: Condition): readonly string[] {
	if ('context' in condition) return [condition.context];
	if ('all' in condition) return condition.all.flatMap(contextIdsOf);
	if ('any' in condition) return condition.any.flatMap(contextIdsOf);
	return 'not' in condition ? contextIdsOf(condition.not) : [];
}

function asAsked({ id, rev, title, text, help, quick, options, notApplicable, askIf }: AskedQuestion): AskedQuestion {
	return {
		id,
		rev,
		title,
		text,
		help,
		quick,
		options: options.map((option) => ({ id: option.id, text: option.text })),
		...(notApplicable === undefined ? {} : { notApplicable }),
		...(askIf === undefined ? {} : { askIf }),
	};
}

/** What explains the questions and what asks for more about the firm; fetched when somebody is there to read it. */
export function pickNotes({ domains, context, glossary, termsByQuestion }: ScoredQuestionnaire): QuestionnaireNotes {
	return {
		domains: domains.map(({ questions }) => ({ questions: questions.map(asNotes) })),
		context,
		glossary,
		termsByQuestion,
	};
}

function asNotes({ id, why, whoKnows, mustHave }: Question): QuestionNotes {
	return { id, why, whoKnows, ...(mustHave === undefined ? {} : { mustHave }) };
}
