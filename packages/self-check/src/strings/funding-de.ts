import type { FundingNote, FundingQuestion, FundingReason } from '@it-kompass/schema';
import type { FundingGiven } from '@it-kompass/scoring/profile';
import { enumeration } from '../format.ts';
import { euro } from '../funding/amount-rows.ts';
import type { FinderGroup } from '../funding/group-matches.ts';
import { roughDate } from '../funding/rough-date.ts';
import type { NameOf } from './funding-badge-de.ts';
import { FUNDING_MEASURES, LANDS, REQUIREMENTS, SECTORS, TOPICS } from './funding-codes-de.ts';

/** Figures of a firm and its group; `null` if not even a band is known. */
type KnownFigures = Pick<
	FundingGiven,
	'staff' | 'groupStaff' | 'turnover' | 'balance' | 'groupTurnover' | 'groupBalance'
>;

/** Headings of the result, and what a group means. */
export const GROUPS: Readonly<Record<FinderGroup, { readonly title: string; readonly lead: string }>> = {
	fits: {
		title: 'Könnte passen',
		lead: 'Nach Ihren Angaben spricht nichts dagegen. Zusagen kann nur die Förderstelle.',
	},
	help: { title: 'Kostenlose Hilfe', lead: 'Kein Geld, aber Rat ohne Rechnung. Auch hier gilt: vorher nachfragen.' },
	possible: {
		title: 'Möglich',
		lead: 'Nichts schließt Sie aus, aber etwas ist offen, das nur die Förderstelle beantworten kann.',
	},
	missing: { title: 'Angaben fehlen', lead: 'Mit diesen Angaben lässt sich mehr sagen.' },
	no: { title: 'Passt nicht', lead: 'Mit dem Grund, der zuerst greift.' },
	ended: { title: 'Beendet', lead: 'Nicht mehr zu beantragen. Nachfolger stehen dabei, wenn wir einen kennen.' },
};

/** What is missing, as it stands behind "Es fehlt:". */
export const MISSING: Readonly<Record<FundingQuestion, string>> = {
	land: 'Bundesland',
	staff: 'Zahl der Beschäftigten',
	inGroup: 'ob Sie zu einer Gruppe gehören',
	groupStaff: 'Beschäftigte der Gruppe',
	turnoverEur: 'Umsatz',
	balanceEur: 'Bilanzsumme',
	groupTurnoverEur: 'Umsatz der Gruppe',
	groupBalanceEur: 'Bilanzsumme der Gruppe',
	freelancer: 'ob Sie einen freien Beruf ausüben',
	measures: 'was Sie vorhaben',
	projectStarted: 'ob Sie schon begonnen haben',
	brings: 'ob Sie selbst entwickeln',
	acceptsLoan: 'ob ein Darlehen in Frage kommt',
	deMinimisUsedEur: 'bisherige De-minimis-Beihilfen',
	sectors: 'ob eine ausgeschlossene Branche zutrifft',
	ageYears: 'Alter des Unternehmens',
};

/** The same where a band is known, and only the exact figure would decide. */
const MISSING_EXACTLY: Readonly<Partial<Record<FundingQuestion, string>>> = {
	staff: 'genaue Zahl der Beschäftigten',
	groupStaff: 'genaue Zahl der Beschäftigten der Gruppe',
	turnoverEur: 'genauer Umsatz',
	balanceEur: 'genaue Bilanzsumme',
	groupTurnoverEur: 'genauer Umsatz der Gruppe',
	groupBalanceEur: 'genaue Bilanzsumme der Gruppe',
};

/** What is missing of a firm of which this much is known. */
export function missingText(question: FundingQuestion, figures: KnownFigures): string {
	const known = {
		staff: figures.staff,
		groupStaff: figures.groupStaff,
		turnoverEur: figures.turnover,
		balanceEur: figures.balance,
		groupTurnoverEur: figures.groupTurnover,
		groupBalanceEur: figures.groupBalance,
	};
	const isRough = question in known && known[question as keyof typeof known] !== null;
	return (isRough ? MISSING_EXACTLY[question] : undefined) ?? MISSING[question];
}

/** "Es fehlt: Bilanzsumme, Alter des Unternehmens." */
export function missingLine(questions: readonly FundingQuestion[], figures: KnownFigures): string {
	return `Es fehlt: ${questions.map((question) => missingText(question, figures)).join(', ')}.`;
}

/** Why a programme does not fit, is over or stays open: one sentence. */
export function reasonText(reason: FundingReason, nameOf: NameOf): string {
	switch (reason.code) {
		case 'not-funding':
			return 'Das ist keine Förderung.';
		case 'not-for-end-users':
			return 'Das Geld geht an Träger von Angeboten, nicht an Betriebe, die sie nutzen.';
		case 'closed':
			return 'Derzeit geschlossen; wann die nächste Runde kommt, ist offen.';
		case 'unconfirmed':
			return 'Keine der gelesenen Seiten bestätigt dieses Programm.';
		case 'status-unknown':
			return 'Ob es noch läuft, konnten wir nicht bestätigen.';
		case 'check-outdated':
			return `Zuletzt geprüft am ${roughDate(reason.lastChecked)}; das ist zu lange her.`;
		case 'ended':
			return reason.endedOn === null ? 'Beendet.' : `Beendet seit ${roughDate(reason.endedOn)}.`;
		case 'expired':
			return `Die Laufzeit endete am ${roughDate(reason.periodTo)}${successorText(reason.successors, nameOf)}.`;
		case 'not-yet-open':
			return `Beginnt erst am ${roughDate(reason.periodFrom)}.`;
		case 'land':
			return `Nur für Vorhaben in ${LANDS[reason.land].name}.`;
		case 'too-large':
			return `Nur bis ${reason.staffMax} Beschäftigte${reason.isGroup ? ', die ganze Gruppe gezählt' : ''}.`;
		case 'too-small':
			return `Erst ab ${reason.staffMin} Beschäftigten.`;
		case 'turnover-balance':
			return `Umsatz oder Bilanzsumme liegen über der Grenze (${limits(reason)})${reason.isGroup ? ', die Gruppe gezählt' : ''}.`;
		case 'turnover-balance-unclear':
			return `Eine Grenze ist überschritten (${limits(reason)}); ob ein anderer Wert genügt, sagt die Quelle nicht.`;
		case 'freelancer':
			return 'Nicht für freie Berufe.';
		case 'sector':
			return `Ausgeschlossen: ${enumeration(reason.sectors.map((sector) => SECTORS[sector]))}.`;
		case 'too-young':
			return `Erst ab ${reason.ageMinYears} Jahren nach der Gründung.`;
		case 'de-minimis-cap':
			return `Der De-minimis-Rahmen von ${euro(reason.capEur)} ist ausgeschöpft.`;
		case 'already-started':
			return 'Sie haben schon begonnen; der Antrag muss vorher gestellt sein.';
		case 'loan':
			return 'Das ist ein Darlehen.';
		case 'requires':
			return `Verlangt: ${enumeration(reason.requirements.map((requirement) => REQUIREMENTS[requirement]))}.`;
		case 'topic':
			return `Fördert anderes: ${enumeration(reason.topics.map((topic) => TOPICS[topic]))}.`;
		case 'measure-excluded':
			return `Ausgenommen: ${measureNames(reason.measures)}.`;
		case 'measure-not-named':
			return `Die gelesenen Seiten nennen das nicht: ${measureNames(reason.measures)}.`;
	}
}

/** What to know beside a programme that may fit; `null` if the page says it in its own place. */
export function noteText(note: FundingNote): string | null {
	switch (note.code) {
		case 'apply-before-start':
			return 'Erst Antrag, dann Auftrag.';
		case 'apply-before-start-unknown':
			return 'Erst Antrag, dann Auftrag: Ob das hier gilt, ist nicht bestätigt. Fragen Sie vor jeder Bestellung.';
		case 'no-application-before-start':
			return 'Kein Antrag vor Beginn nötig.';
		case 'freelancers-unknown':
			return 'Ob freie Berufe dazugehören, ist ungeklärt.';
		case 'group-figures-unknown':
			return 'Ob die Zahlen der Gruppe mitzählen, ist ungeklärt.';
		case 'de-minimis-left':
			return `Vom De-minimis-Rahmen bleiben nach Ihren Angaben ${euro(note.leftEur)}.`;
		case 'measures-left-out':
			return `Davon ausgenommen: ${measureNames(note.measures)}.`;
	}
}

/** Measures as a list in running text. */
export function measureNames(measures: readonly (keyof typeof FUNDING_MEASURES)[]): string {
	return enumeration(measures.map((measure) => FUNDING_MEASURES[measure]));
}

function limits({
	turnoverMaxEur,
	balanceMaxEur,
}: {
	readonly turnoverMaxEur: number | null;
	readonly balanceMaxEur: number | null;
}): string {
	const turnover = turnoverMaxEur === null ? null : `Umsatz bis ${euro(turnoverMaxEur)}`;
	const balance = balanceMaxEur === null ? null : `Bilanzsumme bis ${euro(balanceMaxEur)}`;
	return [turnover, balance].filter((part) => part !== null).join(', ');
}

function successorText(successors: readonly string[], nameOf: NameOf): string {
	return successors.length === 0 ? '' : `; Nachfolger: ${successors.map(nameOf).join(', ')}`;
}
