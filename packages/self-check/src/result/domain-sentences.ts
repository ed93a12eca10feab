import type { Cap, DomainResult, WayOut } from '@it-kompass/schema';
import { enumeration, percent } from '../format.ts';
import { scaleDe } from '../strings/scale-de.ts';
import type { CatalogueIndex } from './catalogue-index.ts';

/** "69 Prozent der Punkte, aber höchstens Stufe 1, weil die Rücksicherung nie getestet wurde." */
export function capSentence(cap: Cap, domain: DomainResult, index: CatalogueIndex): string {
	const share = percent(domain.band.low, domain.band.max);
	if (cap.holds === 'both')
		return `${share} Prozent der Punkte, aber höchstens Stufe ${cap.maxLevel}, weil ${cap.because}.`;
	return `Solange „${index.question(cap.questionId).title}“ ungeklärt ist, ist höchstens Stufe ${cap.maxLevel} gesichert.`;
}

/** The fewest changes that lift the level by one, in words. Empty if there is nothing to lift. */
export function wayOutSentence(wayOut: WayOut | null, index: CatalogueIndex): string {
	if (wayOut === null) return '';
	const parts = wayOut.steps.map((step) => {
		const question = index.question(step.questionId);
		const option = question.options.find((candidate) => candidate.id === step.toOptionId);
		return `„${question.title}: ${(option?.text ?? '').replace(/\.$/, '')}“`;
	});
	return `Kürzester Weg auf Stufe ${wayOut.to} (${scaleDe.levels[wayOut.to]}): ${enumeration(parts)}.`;
}
