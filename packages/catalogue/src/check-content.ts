import type { Content } from './content.ts';
import { type Problem, sortProblems } from './problem.ts';
import { articleDates } from './rules/article-dates.ts';
import { articleDirectives } from './rules/article-directives.ts';
import { articleFootnotes } from './rules/article-footnotes.ts';
import { articleHead } from './rules/article-head.ts';
import { articleLinks } from './rules/article-links.ts';
import { articleText } from './rules/article-text.ts';
import { bannedWords } from './rules/banned-words.ts';
import { benchmarks } from './rules/benchmarks.ts';
import { checklists } from './rules/checklists.ts';
import { conditions } from './rules/conditions.ts';
import { diagrams } from './rules/diagrams.ts';
import { distinctStatements } from './rules/distinct-statements.ts';
import { domainOrder } from './rules/domain-order.ts';
import { exampleFirms } from './rules/example-firms.ts';
import { fileNames } from './rules/file-names.ts';
import { frozenQuestionnaire } from './rules/frozen-questionnaire.ts';
import { fundingDates } from './rules/funding-dates.ts';
import { fundingEvidence } from './rules/funding-evidence.ts';
import { fundingIds } from './rules/funding-ids.ts';
import { fundingLists } from './rules/funding-lists.ts';
import { fundingOfficial } from './rules/funding-official.ts';
import { fundingTopics } from './rules/funding-topics.ts';
import { gapCoverage } from './rules/gap-coverage.ts';
import { glossaryTerms } from './rules/glossary-terms.ts';
import { keptAnswers } from './rules/kept-answers.ts';
import { listedChanges } from './rules/listed-changes.ts';
import { mustHaveSteps } from './rules/must-have-steps.ts';
import { nis2Claims } from './rules/nis2-claims.ts';
import { nis2Data } from './rules/nis2-data.ts';
import { noCycles } from './rules/no-cycles.ts';
import { optionPoints } from './rules/option-points.ts';
import { partners } from './rules/partners.ts';
import { passingTime } from './rules/passing-time.ts';
import { pictures } from './rules/pictures.ts';
import { profileFacts } from './rules/profile-facts.ts';
import { reachableMeasures } from './rules/reachable-measures.ts';
import { redirects } from './rules/redirects.ts';
import { references } from './rules/references.ts';
import { release } from './rules/release.ts';
import type { Rule } from './rules/rule.ts';
import { similarStatements } from './rules/similar-statements.ts';
import { sizeEstimates } from './rules/size-estimates.ts';
import { sourceDates } from './rules/source-dates.ts';
import { typography } from './rules/typography.ts';
import { umlauts } from './rules/umlauts.ts';
import { uniqueIds } from './rules/unique-ids.ts';
import { uniqueTitles } from './rules/unique-titles.ts';
import { versionTable } from './rules/version-table.ts';

const RULES: readonly Rule[] = [
	uniqueIds,
	uniqueTitles,
	fileNames,
	domainOrder,
	references,
	conditions,
	profileFacts,
	optionPoints,
	distinctStatements,
	similarStatements,
	gapCoverage,
	reachableMeasures,
	noCycles,
	mustHaveSteps,
	sourceDates,
	typography,
	umlauts,
	bannedWords,
	passingTime,
	nis2Claims,
	nis2Data,
	articleHead,
	articleText,
	articleLinks,
	articleFootnotes,
	articleDirectives,
	articleDates,
	diagrams,
	pictures,
	glossaryTerms,
	fundingIds,
	fundingDates,
	fundingEvidence,
	fundingLists,
	fundingOfficial,
	fundingTopics,
	sizeEstimates,
	benchmarks,
	exampleFirms,
	versionTable,
	frozenQuestionnaire,
	listedChanges,
	keptAnswers,
	partners,
	checklists,
	redirects,
];

/**
 * What files say about each other and how they say it, in German, sorted.
 * The shape of each file is left to `readContent`.
 *
 * @param options.isRelease also refuses a made-up operator and articles nobody reviewed
 */
export function checkContent(content: Content, options: { readonly isRelease?: boolean } = {}): Problem[] {
	const rules = options.isRelease === true ? [...RULES, release] : RULES;
	return sortProblems(rules.flatMap((rule) => rule(content)));
}
