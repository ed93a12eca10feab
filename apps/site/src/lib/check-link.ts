import type { Questionnaire } from '@it-kompass/schema';
import { routes } from './routes.ts';

/** A questionnaire, as far as its domains go. */
type Domains = Pick<Questionnaire, 'domains'>;

/**
 * Address of the first question of a domain in the self-check. Who has begun one is taken there, everybody else to its
 * start.
 *
 * @param questionnaires the first that asks about the domain counts; without one it is the start of the check
 */
export function checkLink(domainId: string, ...questionnaires: readonly Domains[]): string {
	const domains = questionnaires.flatMap((each) => each.domains.filter(({ id }) => id === domainId));
	const question = domains.flatMap(({ questions }) => questions)[0];
	return question === undefined ? routes.check : `${routes.check}#frage-${question.id.toLowerCase()}`;
}
