/** A quoted claim before a denial in the same sentence. */
const DENIED =
	/„[^„“]*“(?=[^.!?„]{0,100}(?:(?:ist|sind|wäre|wären)\s(?:also\s|aber\s)?(?:falsch|irreführend)|stimmt\snicht|gibt\ses\s(?:also\s|aber\s)?nicht|kennen\swir\snicht|steht\s(?:dort\s)?nicht))/gu;
const ANNOUNCED = /(?:Falsch|Irrtum|Nicht richtig|Überholt):\s„[^„“]*“/gu;
/** A table that sets claims against the law: what stands in the first column of its rows. */
const CLAIM_TABLE = /^\|\s*Behauptung\s*\|/m;
const FIRST_CELL = /^\|[^|\n]*(?=\|)/gm;

function blank(text: string): string {
	return '·'.repeat(text.length);
}

/**
 * The text without claims that are quoted in order to correct them; positions still fit. A claim is quoted in „…“ before a
 * denial in the same sentence, in „…“ after `Falsch:`, `Irrtum:`, `Nicht richtig:` or `Überholt:`, or in the first column of
 * a table headed `Behauptung`.
 */
export function withoutCorrected(text: string): string {
	const cells = CLAIM_TABLE.test(text) ? text.replace(FIRST_CELL, blank) : text;
	return cells.replace(/\n/g, ' ').replace(ANNOUNCED, blank).replace(DENIED, blank);
}
