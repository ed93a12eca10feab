import type { FundingProgramme } from '@it-kompass/schema';
import { fundingState } from '@it-kompass/scoring/funding';
import { addMonths } from './calendar.ts';
import type { Content } from './content.ts';

const MEASURE_MONTHS = 24;
/** Without a day of its own: what may be applied for, and what is over. */
const FUNDING_MONTHS = 3;
const ENDED_FUNDING_MONTHS = 24;

/** Something a person should look at again. */
export interface StaleEntry {
	readonly path: string;
	/** Last day on which it still counted as fresh. */
	readonly due: string;
	/** German: what to check and which date to change. */
	readonly message: string;
	/** True for a programme that visitors see as open although its check is overdue. */
	readonly isShownAsOpen: boolean;
}

function stateOf({ status, period, unconfirmed }: FundingProgramme, today: string) {
	return fundingState(
		{ status, period, periodToUnconfirmed: unconfirmed.some(({ claim }) => claim === 'periodTo') },
		today,
	);
}

function fundingEntry(path: string, value: FundingProgramme, today: string): StaleEntry {
	const { lastChecked, nextCheck, period, agency } = value;
	const state = stateOf(value, today);
	if (state === 'abgelaufen')
		return {
			path,
			due: period.to ?? lastChecked,
			message: `Förderprogramm, abgelaufen am ${period.to}. Fragen Sie nach der Verlängerung; sonst setzen Sie status: beendet, endedOn und successors.`,
			isShownAsOpen: false,
		};
	const months = state === 'beendet' ? ENDED_FUNDING_MONTHS : FUNDING_MONTHS;
	return {
		path,
		due: nextCheck ?? addMonths(lastChecked, months),
		message: `Förderprogramm (${state}), zuletzt geprüft am ${lastChecked}. Vergleichen Sie Status, Beträge und Fristen mit den Belegen und setzen Sie lastChecked und nextCheck neu.${agency === null ? '' : ` Zuständig: ${agency}.`}`,
		isShownAsOpen: state === 'offen',
	};
}

/** The legal position as a whole, and every date and report with a day of its own. */
function nis2Entries({ nis2 }: Content): Omit<StaleEntry, 'isShownAsOpen'>[] {
	if (nis2.deadlines === null) return [];
	const { path, value } = nis2.deadlines;
	return [
		{
			path,
			due: value.reviewAfter,
			message: `Rechtsstand ${value.legalAsOf}. Vergleichen Sie alle Dateien in diesem Ordner mit dem Gesetz und setzen Sie legalAsOf, legalSnapshot und reviewAfter neu.`,
		},
		...value.deadlines.map(({ id, title, source, reviewAfter }) => ({
			path,
			due: reviewAfter,
			message: `Eintrag „${id}“ (${title}). Vergleichen Sie ihn mit der Quelle ${source} und setzen Sie reviewAfter neu.`,
		})),
	];
}

/**
 * Sources, articles, measures, checklists, the glossary, statements on NIS2 and programmes whose review is overdue: first the programmes
 * visitors see as open, then the longest overdue.
 *
 * @param today `YYYY-MM-DD`; an entry due today is still fresh
 */
export function listStale(content: Content, today: string): StaleEntry[] {
	const ordinary: Omit<StaleEntry, 'isShownAsOpen'>[] = [
		...content.sources.map(({ path, value }) => ({
			path,
			due: value.reviewAfter,
			message: `Quelle, zuletzt geprüft am ${value.checked}. Vergleichen Sie sie mit ${value.url} und setzen Sie checked und reviewAfter neu.`,
		})),
		...content.articles.map(({ path, value }) => ({
			path,
			due: addMonths(value.checkedAt, value.reviewEveryMonths),
			message: `Artikel, zuletzt geprüft am ${value.checkedAt}. Prüfen Sie jede Zahl an ihrer Quelle und setzen Sie checkedAt neu.`,
		})),
		...content.measures.map(({ path, value }) => ({
			path,
			due: addMonths(value.reviewed, MEASURE_MONTHS),
			message: `Maßnahme, zuletzt geprüft am ${value.reviewed}. Prüfen Sie Schritte, Aufwand und Kosten und setzen Sie reviewed neu.`,
		})),
		...nis2Entries(content),
		...(content.glossary === null
			? []
			: [
					{
						path: content.glossary.path,
						due: addMonths(content.glossary.value.reviewed, MEASURE_MONTHS),
						message: `Glossar, zuletzt gelesen am ${content.glossary.value.reviewed}. Lesen Sie alle Begriffe und setzen Sie reviewed neu.`,
					},
				]),
		...content.checklists.map(({ path, value }) => ({
			path,
			due: addMonths(value.reviewed, MEASURE_MONTHS),
			message: `Checkliste, zuletzt geprüft am ${value.reviewed}. Prüfen Sie jeden Punkt und setzen Sie reviewed neu.`,
		})),
	];
	const entries = [
		...ordinary.map((entry) => ({ ...entry, isShownAsOpen: false })),
		...content.funding.map(({ path, value }) => fundingEntry(path, value, today)),
	];
	return entries.filter((entry) => entry.due < today).sort(compareStale);
}

function compareStale(a: StaleEntry, b: StaleEntry): number {
	if (a.isShownAsOpen !== b.isShownAsOpen) return a.isShownAsOpen ? -1 : 1;
	if (a.due !== b.due) return a.due < b.due ? -1 : 1;
	return a.path < b.path ? -1 : 1;
}
