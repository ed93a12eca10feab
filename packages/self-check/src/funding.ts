export { agencyQuestions } from './funding/agency-questions.ts';
export { amountLine, amountRows, euro, rateRow } from './funding/amount-rows.ts';
export { NO_OFFICIAL_PAGE, officialLink, officialNotes } from './funding/official-link.ts';
export { payerText } from './funding/payer-text.ts';
export { roughDate } from './funding/rough-date.ts';
export { isUnconfirmed, sourceDate } from './funding/source-date.ts';
export { whoLines } from './funding/who-lines.ts';
export {
	ALLOCATIONS,
	CLAIMS,
	EVIDENCE_KINDS,
	FORMS,
	FUNDING_MEASURES,
	LANDS,
	REQUIREMENTS,
	TOPICS,
} from './strings/funding-codes-de.ts';
