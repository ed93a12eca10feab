import type { CheckResult } from '@it-kompass/schema';
import { countWord } from '../format.ts';
import { stageText } from '../strings/scale-de.ts';

/** The second sentence of a result: the level in words, what is open, what that could change. */
export function leadSentence(result: CheckResult): string {
	const { overall, counts } = result;
	const missing = result.domains.filter((domain) => domain.status === 'too-few-answers').length;
	if (overall === null && result.domains.some(({ level }) => level !== null)) {
		const domains = missing === 1 ? 'einen Bereich' : `${countWord(missing).toLowerCase()} Bereiche`;
		return `Für ${domains} reicht noch nicht, was beantwortet ist. Eine Stufe für das Ganze nennen wir erst, wenn jeder Bereich eine hat.`;
	}
	if (overall === null) {
		return 'In keinem Bereich ist schon genug beantwortet, um eine Stufe zu nennen. Beantworten Sie weitere Fragen; was Sie haben, bleibt.';
	}
	const { secured, possible } = overall.level;
	const level = `Nach Ihren Angaben stehen Sie insgesamt auf ${stageText(secured)}.`;
	const unclear = counts.unknown + counts.open;
	if (unclear === 0) return `${level} Alle gestellten Fragen sind beantwortet.`;
	const count =
		unclear === 1 ? 'Eine Antwort ist noch ungeklärt' : `${countWord(unclear)} Antworten sind noch ungeklärt`;
	if (missing > 0) {
		const domains = missing === 1 ? 'ein Bereich ist' : `${countWord(missing).toLowerCase()} Bereiche sind`;
		return `${level} ${count}; ${domains} deshalb noch nicht im Bild.`;
	}
	return possible > secured
		? `${level} ${count}: Geht alles gut aus, ist ${stageText(possible)} möglich.`
		: `${level} ${count}; an der Stufe ändert das nichts.`;
}
