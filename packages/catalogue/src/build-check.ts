import type { CheckContent, ContextQuestion, Fact } from '@it-kompass/schema';
import type { Content } from './content.ts';

/**
 * What a check asks, with the facts it asks for and words where its questions leave them to the fact. `null` if there is no such
 * check or one of its facts is missing; call `checkContent` first.
 */
export function buildCheck({ checks, profile }: Pick<Content, 'checks' | 'profile'>, id: string): CheckContent | null {
	const check = checks.find((entry) => entry.id === id)?.value;
	if (check === undefined) return null;
	const known = new Map(factsOf(profile).map((fact) => [fact.id, fact]));
	const asked = [
		...new Set([...check.questions.flatMap(({ fields }) => fields.map(({ fact }) => fact)), ...check.uses]),
	];
	const facts = asked.flatMap((fact) => known.get(fact) ?? []);
	if (facts.length < asked.length) return null;
	const questions = check.questions.map((question) => {
		const fact = known.get(question.fields[0]?.fact ?? '');
		return {
			...question,
			text: question.text ?? fact?.question ?? '',
			short: question.short ?? fact?.short ?? '',
			help: question.help ?? fact?.help ?? '',
		};
	});
	return { ...check, id, questions, facts };
}

/** Every fact of the profile, in the order of the files. */
export function factsOf(profile: Content['profile']): readonly Fact[] {
	return profile.flatMap(({ value }) => value.facts);
}

/** The frame's questions about the firm with the words and answers of their facts; what no fact knows is left out. */
export function contextOf({ frame, profile }: Pick<Content, 'frame' | 'profile'>): readonly ContextQuestion[] {
	const known = new Map(factsOf(profile).map((fact) => [fact.id, fact]));
	return (frame?.value.context ?? []).flatMap(({ fact: id, quick }) => {
		const fact = known.get(id);
		if (fact?.kind !== 'choice' && fact?.kind !== 'number') return [];
		const options = fact.kind === 'choice' ? fact.options : fact.bands;
		return {
			id,
			text: fact.question,
			...(fact.help === undefined ? {} : { help: fact.help }),
			quick,
			options: options.map((option) => ({
				id: option.id,
				text: 'hint' in option && option.hint !== undefined ? `${option.text}, ${option.hint}` : option.text,
				...('below' in option && option.below !== undefined ? { below: option.below } : {}),
			})),
		};
	});
}

/** The file of every check by path below the output folder: compact JSON, LF at the end. */
export function checkFiles(content: Content): Map<string, string> {
	return new Map(
		content.checks.map(({ id }) => [`de/checks/${id}.json`, `${JSON.stringify(buildCheck(content, id))}\n`]),
	);
}
