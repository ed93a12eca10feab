import { matchProblems } from './matches.ts';
import type { Rule } from './rule.ts';
import { withoutCorrected } from './without-corrected.ts';

const NO_PROMISE = 'Niemand kann das versprechen. Schreiben Sie, was geprüft wurde und wann.';
const NO_VERDICT = 'Niemand kann das versprechen. Nennen Sie die Vorschrift und was sie verlangt.';
const NO_SAFETY = 'Das gibt es nicht. Schreiben Sie, welches Risiko kleiner wird.';
const NO_GRANT = 'Das klingt nach einer Zusage. Beispiel: „Möglich ist eine Förderung, wenn …“';
const NO_FEAR = 'Das macht Angst und hilft nicht. Schreiben Sie, was geschieht und was es kostet.';
const NO_ADVERT = 'Das ist Werbung. Schreiben Sie, was sich ändert, mit Zahl und Quelle.';

/** Promises, by the stems of their words so that every German form counts. To deny one is no promise. */
const PROMISES: readonly (readonly [pattern: RegExp, instead: string])[] = [
	[/rechtssicher\p{L}*|(?<!\p{L})rechtskonform\p{L}*|(?<!\p{L})gerichtsfest\p{L}*/giu, NO_VERDICT],
	[/(?:DSGVO|NIS-?2|KI-VO|BSIG)-konform\p{L}*/gu, NO_VERDICT],
	[/(?<!\p{L})garantier\p{L}*/giu, NO_PROMISE],
	// The warranty of a maker is a term of a contract, not our promise.
	[
		/(?<!\p{L})Garantien?(?![\p{L}-])(?!\s(?:des|der|vom|beim|auf\sdas|läuft|endet|gilt|abgelaufen|bis)(?!\p{L}))/gu,
		NO_PROMISE,
	],
	[/(?<!\p{L})(?:abmahn|bußgeld|prüfungs|hacker|zukunfts|bomben|tod)sicher\p{L}*/giu, NO_PROMISE],
	[/(?<!\p{L})(?:wasserdicht|unknackbar|risikolos|risikofrei)\p{L}*/giu, NO_PROMISE],
	[/(?<!\p{L})unhackbar\p{L}*/giu, NO_SAFETY],
	[/(?<!\p{L})(?:hundert|100-)prozentig\p{L}*/giu, NO_SAFETY],
	[/(?<!\p{L})absolut(?:e[nr]?\sSicherheit|\ssicher)(?!\p{L})/giu, NO_SAFETY],
	[/(?:100|hundert)[\s\u00a0\u202f]?(?:%|Prozent)\ssicher(?!\p{L})/giu, NO_SAFETY],
	[
		/(?:Sie\sbekommen|bekommen\sSie)(?:\s[\p{L}\d.]+){0,2}\s(?:Zusch[uü]ss\p{L}*|Förder\p{L}+|Geld|Prämie|%|Prozent|€|Euro)(?!\p{L})/gu,
		NO_GRANT,
	],
];

/** What we do not write in any sentence of our own. */
const BANNED: readonly (readonly [pattern: RegExp, instead: string])[] = [
	[/rundum-?sorglos\p{L}*/giu, 'Niemand kann das versprechen. Nennen Sie, was enthalten ist und was nicht.'],
	[/(?<!\p{L})(?:Sie\serhalten(?!\p{L}|\s(?:haben|hatten))|erhalten\sSie(?!\p{L}))/gu, NO_GRANT],
	[/zeitbombe\p{L}*|horrorszenari\p{L}*/giu, NO_FEAR],
	[
		/(?<!\p{L})existenz(?:vernicht|bedroh)\p{L}*/giu,
		'Das macht Angst und hilft nicht. Nennen Sie Dauer und Kosten mit Quelle.',
	],
	[
		/(?<!\p{L})(?:bahnbrechend|revolutionär|revolutionier)\p{L}*|quantensprung\p{L}*|quantensprünge\p{L}*|game-?changer\p{L}*/giu,
		NO_ADVERT,
	],
];

const CLAUSE = /[^.!?:;,–()„“]*/y;
const DENIAL = /(?<!\p{L})(?:kein\p{L}{0,2}|nicht(?!\snur)|niemand\p{L}{0,2}|nie|niemals|ohne|weder)(?!\p{L})/iu;

/** The text with every clause blanked that denies something; positions still fit. */
function withoutDenials(text: string): string {
	let result = '';
	for (let at = 0; at < text.length; ) {
		CLAUSE.lastIndex = at;
		const [clause = ''] = CLAUSE.exec(text) ?? [];
		result += DENIAL.test(clause) ? '·'.repeat(clause.length) : clause;
		at += clause.length;
		if (at < text.length) result += text[at];
		at += 1;
	}
	return result;
}

/** No promise of law, money or safety unless it is denied or quoted as an error, no fear, and no advertising. */
export const bannedWords: Rule = (content) =>
	content.passages.flatMap((passage) => {
		const text = withoutCorrected(passage.text);
		const find = (within: string, patterns: typeof BANNED) =>
			patterns.flatMap(([pattern, instead]) =>
				matchProblems(passage, within, pattern, (found) => `„${found}“ verwenden wir nicht. ${instead}`),
			);
		return [...find(text, BANNED), ...find(withoutDenials(text), PROMISES)];
	});
