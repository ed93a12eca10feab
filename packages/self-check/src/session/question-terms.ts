import type { GlossaryEntry, QuestionnaireNotes } from '@it-kompass/schema';

/** The terms to explain beside a question, by first occurrence; empty if it uses none. */
export function questionTerms(
	{ glossary, termsByQuestion }: Pick<QuestionnaireNotes, 'glossary' | 'termsByQuestion'>,
	questionId: string,
): readonly GlossaryEntry[] {
	const ids = termsByQuestion[questionId] ?? [];
	return ids.flatMap((id) => glossary.filter((entry) => entry.id === id));
}
