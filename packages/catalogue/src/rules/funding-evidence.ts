import type { FundingProgramme } from '@it-kompass/schema';
import { type Entry, problemAt } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Statements that are never made without a page that supports them, and how an error calls them. */
const NEEDS_EVIDENCE: readonly (readonly ['ratePercent' | 'amountsEur', string])[] = [
	['ratePercent', 'den Fördersatz'],
	['amountsEur', 'die Beträge'],
];

/** True if at least one figure is given; notes and lists alone state nothing. */
function isStated(value: FundingProgramme['ratePercent'] | FundingProgramme['amountsEur']): boolean {
	return value !== null && Object.values(value).some((part) => typeof part === 'number');
}

function checkSupport(entry: Entry<FundingProgramme>): Problem[] {
	const { value } = entry;
	const supported = new Set(value.evidence.flatMap(({ supports }) => supports));
	return NEEDS_EVIDENCE.filter(([claim]) => isStated(value[claim]) && !supported.has(claim)).map(([claim, what]) =>
		problemAt(
			entry,
			[claim],
			`Kein Beleg stützt ${what}. Nennen Sie einen Beleg mit supports: [${claim}] oder setzen Sie die Angabe auf null.`,
		),
	);
}

function checkPages(entry: Entry<FundingProgramme>): Problem[] {
	return entry.value.evidence.flatMap(({ date, dateBasis, url }, index, all) => [
		...((date === null) !== (dateBasis === 'undatiert')
			? [
					problemAt(
						entry,
						['evidence', index, 'dateBasis'],
						'Datum und Grundlage widersprechen sich. Ohne Datum gilt dateBasis: undatiert, mit Datum angegeben, im-text oder abgeleitet.',
					),
				]
			: []),
		...(all.findIndex((other) => other.url === url) < index
			? [
					problemAt(
						entry,
						['evidence', index, 'url'],
						'Diese Adresse steht hier zweimal. Fassen Sie beide Belege zusammen.',
					),
				]
			: []),
	]);
}

const BACKGROUND = ['deMinimis', 'applyBeforeStart', 'agency'] as const;

function checkBackground(entry: Entry<FundingProgramme>): Problem[] {
	const { value } = entry;
	const doubted = new Set(value.unconfirmed.map(({ claim }) => claim));
	return BACKGROUND.filter((claim) => value.backgroundKnowledge[claim] !== undefined).flatMap((claim) => [
		...(value[claim] !== null
			? [
					problemAt(
						entry,
						['backgroundKnowledge', claim],
						`„${claim}“ steht oben schon als belegt. Löschen Sie das Hintergrundwissen oder setzen Sie oben null.`,
					),
				]
			: []),
		...(doubted.has(claim)
			? []
			: [
					problemAt(
						entry,
						['backgroundKnowledge', claim],
						`Hintergrundwissen ist nicht bestätigt. Nennen Sie „${claim}“ auch unter unconfirmed.`,
					),
				]),
	]);
}

/** Rates and amounts name a page; a page without a date says so; background knowledge stays in doubt. */
export const fundingEvidence: Rule = (content) =>
	content.funding.flatMap((entry) => [...checkSupport(entry), ...checkPages(entry), ...checkBackground(entry)]);
