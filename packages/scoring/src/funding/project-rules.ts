import { type FundingRule, isKnown } from './findings.ts';

/** First the application, then the order – where that is known to be the rule. */
export const startRule: FundingRule = ({ applyBeforeStart }, { intent }, { excluding, missing, notes }) => {
	if (applyBeforeStart === null) notes.push({ code: 'apply-before-start-unknown' });
	if (applyBeforeStart === false) notes.push({ code: 'no-application-before-start' });
	if (applyBeforeStart !== true) return;
	notes.push({ code: 'apply-before-start' });
	if (!isKnown(intent.projectStarted)) missing.push('projectStarted');
	else if (intent.projectStarted) excluding.push({ code: 'already-started' });
};

/** A loan only for those who would take one. */
export const loanRule: FundingRule = ({ form }, { intent }, { excluding, missing }) => {
	if (form !== 'darlehen') return;
	if (!isKnown(intent.acceptsLoan)) missing.push('acceptsLoan');
	else if (!intent.acceptsLoan) excluding.push({ code: 'loan' });
};

/** The project brings along everything the programme asks of it. */
export const requirementRule: FundingRule = ({ requires }, { intent }, { excluding, missing }) => {
	if (requires.length === 0) return;
	const { brings } = intent;
	if (!isKnown(brings)) {
		missing.push('brings');
		return;
	}
	const requirements = requires.filter((requirement) => !brings.includes(requirement));
	if (requirements.length > 0) excluding.push({ code: 'requires', requirements });
};

/** At least one topic in common. */
export const topicRule: FundingRule = ({ topics }, request, { excluding, missing }) => {
	if (request.topics === null) missing.push('measures');
	else if (!topics.some((topic) => request.topics?.includes(topic))) excluding.push({ code: 'topic', topics });
};

/** At least one measure is named for it, or at least not all are left out. Lists come from excerpts: not named is not excluded. */
export const measureRule: FundingRule = (programme, { measures }, { excluding, open, missing, notes }) => {
	const { measuresCovered, measuresExcluded } = programme;
	if (measures === null) {
		if (measuresCovered.length + measuresExcluded.length > 0) missing.push('measures');
		return;
	}
	const leftOut = measures.filter((measure) => measuresExcluded.includes(measure));
	if (leftOut.length === measures.length) {
		excluding.push({ code: 'measure-excluded', measures: leftOut });
		return;
	}
	if (leftOut.length > 0) notes.push({ code: 'measures-left-out', measures: leftOut });
	const isNamed = measures.some((measure) => measuresCovered.includes(measure));
	if (measuresCovered.length > 0 && !isNamed)
		open.push({ code: 'measure-not-named', measures: measures.filter((measure) => !leftOut.includes(measure)) });
};
