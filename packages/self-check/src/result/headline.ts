import type { CheckResult, Level } from '@it-kompass/schema';
import { namedLimit } from '@it-kompass/scoring';
import { countWord } from '../format.ts';
import { domainIdOf } from '../session/domain-id-of.ts';
import type { CatalogueIndex } from './catalogue-index.ts';

/** The verdict on its own, by level. */
export const VERDICTS: Readonly<Record<Level, string>> = {
	0: 'Ihre IT ist noch ungeregelt.',
	1: 'Ihre IT reagiert, wenn etwas passiert.',
	2: 'Ihre IT ist geregelt.',
	3: 'Ihre IT ist gesteuert.',
	4: 'Ihre IT ist vorausschauend geführt.',
};

/** One sentence of verdict and one reason, e.g. "Ihre IT ist geregelt. Gebremst wird sie, weil die Rücksicherung nie getestet wurde." Never a bare number. */
export function headline(result: CheckResult, index: CatalogueIndex): string {
	if (result.overall === null) return 'Für ein Gesamtbild fehlen noch Antworten.';
	return `${VERDICTS[result.overall.level.secured]} ${reason(result, index)}`;
}

function reason(result: CheckResult, index: CatalogueIndex): string {
	const limit = namedLimit(result);
	const cap = limit?.cap ?? null;
	if (limit?.chains && cap?.holds === 'both') return `Gebremst wird sie, weil ${cap.because}.`;
	if (limit?.chains) return `Gebremst wird sie vom Bereich ${index.domain(limit.domainId).shortTitle}.`;
	if (cap?.holds === 'both') return `Am schwersten wiegt, dass ${cap.because}.`;
	const { overall } = result;
	const unclear = result.counts.unknown + result.counts.open;
	if (overall !== null && overall.level.possible > overall.level.secured && unclear > 0) {
		return unclear === 1
			? 'Eine ungeklärte Antwort könnte das Bild noch heben.'
			: `${countWord(unclear)} ungeklärte Antworten könnten das Bild noch heben.`;
	}
	if (cap !== null) return `Zu klären ist zuerst: ${index.question(cap.questionId).title}.`;
	const first = result.topActions[0]?.questionIds[0];
	const domainId = first === undefined ? weakestDomain(result) : domainIdOf({ id: first });
	if (domainId === null) return 'Halten Sie diesen Stand mit festen Terminen.';
	return `Am meisten zu gewinnen ist im Bereich ${index.domain(domainId).shortTitle}.`;
}

function weakestDomain(result: CheckResult) {
	const open = result.domains.filter((domain) => domain.status === 'assessed' && domain.band.low < domain.band.max);
	const byShare = open.sort((a, b) => a.band.low * b.band.max - b.band.low * a.band.max);
	return byShare[0]?.domainId ?? null;
}
