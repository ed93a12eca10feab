import type { GlossaryEntry, Questionnaire } from '@it-kompass/schema';

/** The terms to explain beside a question, by first occurrence; empty if it uses none. */
export function questionTerms(
	{ glossary, termsByQuestion }: Pick<Questionnaire, 'glossary' | 'termsByQuestion'>,
	questionId: string,
): readonly GlossaryEntry[] {
	const ids = termsByQuestion[questionId] ?? [];
	return ids.flatMap((id) => glossary.filter((entry) => entry.id === id));
}
