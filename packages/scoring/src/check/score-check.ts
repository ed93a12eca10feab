import type {
	Answers,
	Catalogue,
	CheckContext,
	CheckCounts,
	CheckResult,
	DomainResult,
	Questionnaire,
	QuestionTerm,
} from '@it-kompass/schema';
import { collectAnswerIds } from './condition-holds.ts';
import { lenses } from './lenses.ts';
import { MODEL_VERSION } from './level.ts';
import { namedLimit } from './named-limit.ts';
import { nis2Coverage } from './nis2-coverage.ts';
import { topActions } from './order-actions.ts';
import { rankActions } from './rank-actions.ts';
import { scoreLevels } from './score-levels.ts';
import type { WayOutScope } from './search-way-out.ts';
import { wayOutOfDomain, wayOutOverall } from './way-out.ts';

/**
 * The whole result of a check: same catalogue, answers and context, same result, for ever.
 *
 * Unit: integers, weighted points; percent exists in the display only. Levels are `null` where too little is known,
 * never 0. Left out: hidden answers, answers to questions the catalogue does not have, and domains the visitor left out.
 * Weights, thresholds and caps are our editorial judgement; § 30 Abs. 2 BSIG names the measures but gives no weights.
 *
 * @throws {UnknownOptionError} if a visible question does not offer its answer. Stored answers are migrated before they
 *   get here, so this is our bug and not the visitor's.
 */
export function scoreCheck(catalogue: Catalogue, answers: Answers, context: CheckContext): CheckResult {
	const levels = scoreLevels(catalogue, answers, context);
	const scope: WayOutScope = {
		context,
		levels,
		decidingIds: decidingIds(catalogue),
		rescore: (changed) => scoreLevels(catalogue, changed, context),
	};
	const domains = levels.domains.map(
		({ domain, score }): DomainResult => ({ ...score, wayOut: wayOutOfDomain(domain.id, scope) }),
	);
	const overall = levels.overall === null ? null : { ...levels.overall, wayOut: wayOutOverall(scope) };

	const questions = levels.domains.flatMap(({ asked }) => asked);
	const terms = domains.flatMap((domain) => domain.terms);
	const measures = new Map(catalogue.measures.map((measure) => [measure.id, measure]));
	const asked = { facts: context.facts, answerOf: levels.answerOf };
	const actions = rankActions(levels.domains, measures, asked, namedLimit({ domains, overall }));

	return {
		questionnaireVersion: catalogue.version,
		modelVersion: MODEL_VERSION,
		mode: context.mode,
		counts: countTerms(terms),
		domains,
		overall,
		nis2: nis2Coverage(questions, terms),
		lenses: lenses(questions, terms),
		actions,
		topActions: topActions(actions, measures),
	};
}

/** Questions whose answers decide whether another question is asked. */
function decidingIds({ domains }: Questionnaire): ReadonlySet<string> {
	const ids = new Set<string>();
	for (const { questions } of domains) {
		for (const { askIf } of questions) if (askIf !== undefined) collectAnswerIds(askIf, ids);
	}
	return ids;
}

function countTerms(terms: readonly QuestionTerm[]): CheckCounts {
	const count = (kind: QuestionTerm['kind']) => terms.filter((term) => term.kind === kind).length;
	return {
		asked: terms.length,
		scored: count('scored'),
		unknown: count('unknown'),
		notApplicable: count('not-applicable'),
		open: count('open'),
	};
}
