import type { Frozen, FrozenQuestion, Measure, Question } from '@it-kompass/schema';
import type { Content } from '../content.ts';

function freezeQuestion({ help: _help, why: _why, theme: _theme, ...question }: Question): FrozenQuestion {
	return question;
}

function freezeMeasure(measure: Measure): Frozen['measures'][number] {
	const { id, title, effortDays, bySize, effect, prerequisites, exposure } = measure;
	return { id, title, effortDays, ...(bySize ? { bySize } : {}), effect, prerequisites, exposure };
}

/**
 * The questionnaire as it stands: what decides a result, and the wording of questions and statements.
 * `null` if frame, a domain or a measure cannot be read.
 */
export function freezeQuestionnaire({
	frame,
	domains,
	context,
	measures,
	hasWholeQuestionnaire,
}: Content): Frozen | null {
	if (frame === null || !hasWholeQuestionnaire) return null;
	const { version, published, order } = frame.value;
	return {
		version,
		published,
		domains: order.flatMap((letter) =>
			domains
				.filter(({ value }) => value.id === letter)
				.map(({ value: { id, title, foundation, questions } }) => ({
					id,
					title,
					foundation,
					questions: questions.map(freezeQuestion),
				})),
		),
		context: Object.fromEntries(context.map(({ id, options }) => [id, options.map((option) => option.id)])),
		measures: measures.map(({ value }) => freezeMeasure(value)).sort((a, b) => (a.id < b.id ? -1 : 1)),
	};
}

/** The file of a frozen questionnaire: a question or measure a line, so that a difference can be read. */
export function frozenText(frozen: Frozen): string {
	const { version, published, domains, context, measures } = frozen;
	const list = (values: readonly unknown[], indent: string) =>
		values.map((value) => `${indent}${JSON.stringify(value)}`).join(',\n');
	const parts = domains.map(({ questions, ...domain }) => {
		const head = JSON.stringify(domain).slice(0, -1);
		return questions.length === 0
			? `    ${head},"questions":[]}`
			: `    ${head},"questions":[\n${list(questions, '      ')}\n    ]}`;
	});
	return [
		'{',
		`  "version": ${JSON.stringify(version)},`,
		`  "published": ${JSON.stringify(published)},`,
		`  "domains": [\n${parts.join(',\n')}\n  ],`,
		`  "context": ${JSON.stringify(context)},`,
		`  "measures": [\n${list(measures, '    ')}\n  ]`,
		'}\n',
	].join('\n');
}
