import { browserHistory, type StepHistory } from './step-history.ts';

/** What the check does to the page around it. A page of ours by default; a partner's page allows less. */
export interface CheckPlace {
	/** Asked only in the browser. */
	history(): StepHistory;
	/** A step is shown; `title` never holds an answer. */
	named(title: string): void;
	/** The visitor turned a page, and its heading has the focus. */
	turned(): void;
}

/** A page that belongs to the check alone: steps are addresses, titles stand in the tab. */
export const ownPage: CheckPlace = {
	history: () => browserHistory(window),
	named(title) {
		document.title = title;
	},
	turned: () => window.scrollTo(0, 0),
};
