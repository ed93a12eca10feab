import type { CheckContext, Questionnaire } from '@it-kompass/schema';

/** The context question that asks how many people work there. */
const SIZE = 'beschaeftigte';

/** "Beschäftigte: 50 bis 249"; empty if the visitor has not said it. */
export function sizeText(facts: CheckContext['facts'], { context }: Pick<Questionnaire, 'context'>): string {
	const options = context.find(({ id }) => id === SIZE)?.options ?? [];
	const chosen = options.find(({ id }) => id === facts[SIZE]);
	return chosen === undefined ? '' : `Beschäftigte: ${chosen.text}`;
}
