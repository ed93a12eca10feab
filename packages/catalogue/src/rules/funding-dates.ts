import type { FundingProgramme } from '@it-kompass/schema';
import { type Entry, problemAt } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

function checkStatus(entry: Entry<FundingProgramme>): Problem[] {
	const { status, evidence, howToApply, endedOn, confirmed, notFunding } = entry.value;
	const problems: Problem[] = [];
	if (status === 'offen' && !evidence.some(({ date }) => date !== null))
		problems.push(
			problemAt(
				entry,
				['status'],
				'Als offen gilt nur, was ein Beleg mit Datum stützt. Ergänzen Sie einen datierten Beleg oder setzen Sie status: unbekannt.',
			),
		);
	if (status === 'offen' && !confirmed)
		problems.push(
			problemAt(
				entry,
				['confirmed'],
				'Was keine Quelle bestätigt, kann nicht offen sein. Setzen Sie status: unbekannt oder bestätigen Sie den Eintrag.',
			),
		);
	if (status === 'offen' && !notFunding && howToApply.length === 0)
		problems.push(
			problemAt(
				entry,
				['howToApply'],
				'Wie man den Antrag stellt, fehlt. Nennen Sie mindestens einen Schritt unter howToApply.',
			),
		);
	if (status !== 'beendet' && endedOn !== null)
		problems.push(
			problemAt(
				entry,
				['endedOn'],
				'Ein Ende steht nur bei beendeten Programmen. Setzen Sie status: beendet oder endedOn: null.',
			),
		);
	return problems;
}

function checkPeriod(entry: Entry<FundingProgramme>): Problem[] {
	const { period, unconfirmed, lastChecked, nextCheck } = entry.value;
	const problems: Problem[] = [];
	if (period.to !== null && unconfirmed.some(({ claim }) => claim === 'periodTo'))
		problems.push(
			problemAt(
				entry,
				['period', 'to'],
				'Dieses Enddatum ist nicht bestätigt und würde das Programm trotzdem beenden. Schreiben Sie es nach period › note und setzen Sie to: null.',
			),
		);
	if (period.from !== null && period.to !== null && period.to < period.from.slice(0, period.to.length))
		problems.push(
			problemAt(
				entry,
				['period', 'to'],
				`Das Ende (${period.to}) liegt vor dem Anfang (${period.from}). Berichtigen Sie eines von beiden.`,
			),
		);
	if (nextCheck !== null && nextCheck < lastChecked)
		problems.push(
			problemAt(
				entry,
				['nextCheck'],
				`Die nächste Prüfung (${nextCheck}) liegt vor der letzten (${lastChecked}). Nennen Sie einen späteren Tag.`,
			),
		);
	return problems;
}

/** What is open has a dated page and a way to apply; an end in doubt is no end; days follow each other. */
export const fundingDates: Rule = (content) =>
	content.funding.flatMap((entry) => [...checkStatus(entry), ...checkPeriod(entry)]);
