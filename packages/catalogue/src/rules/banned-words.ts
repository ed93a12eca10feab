import { matchProblems } from './matches.ts';
import type { Rule } from './rule.ts';

const BANNED: readonly (readonly [pattern: RegExp, instead: string])[] = [
	[/rechtssicher\p{L}*/giu, 'Niemand kann das versprechen. Nennen Sie die Vorschrift und was sie verlangt.'],
	[/(?<!\p{L})garantiert\p{L}*/giu, 'Niemand kann das versprechen. Schreiben Sie, was geprüft wurde und wann.'],
	[
		/(?<!\p{L})(?:abmahn|bußgeld|prüfungs|hacker|zukunfts|bomben|tod)sicher\p{L}*/giu,
		'Niemand kann das versprechen. Schreiben Sie, was geprüft wurde und wann.',
	],
	[/(?<!\p{L})unhackbar\p{L}*/giu, 'Das gibt es nicht. Schreiben Sie, welches Risiko kleiner wird.'],
	[/(?<!\p{L})hundertprozentig\p{L}*/giu, 'Das gibt es nicht. Schreiben Sie, welches Risiko kleiner wird.'],
	[/(?<!\p{L})absolute[nr]? Sicherheit/giu, 'Das gibt es nicht. Schreiben Sie, welches Risiko kleiner wird.'],
	[/rundum-?sorglos\p{L}*/giu, 'Niemand kann das versprechen. Nennen Sie, was enthalten ist und was nicht.'],
	[/(?<!\p{L})Sie erhalten(?!\p{L})/gu, 'Das klingt nach einer Zusage. Beispiel: „Möglich ist eine Förderung, wenn …“'],
	[/zeitbombe\p{L}*/giu, 'Das macht Angst und hilft nicht. Schreiben Sie, was geschieht und was es kostet.'],
	[/horrorszenari\p{L}*/giu, 'Das macht Angst und hilft nicht. Schreiben Sie, was geschieht und was es kostet.'],
	[
		/(?<!\p{L})existenzvernichtend\p{L}*/giu,
		'Das macht Angst und hilft nicht. Nennen Sie Dauer und Kosten mit Quelle.',
	],
	[
		/(?<!\p{L})(?:bahnbrechend|revolutionär)\p{L}*|quantensprung\p{L}*|game-?changer\p{L}*/giu,
		'Das ist Werbung. Schreiben Sie, was sich ändert, mit Zahl und Quelle.',
	],
	[/100[\s\u00a0\u202f]?% sicher/giu, 'Das gibt es nicht. Schreiben Sie, welches Risiko kleiner wird.'],
];

/** No promise of law, money or safety, no fear, and no advertising. */
export const bannedWords: Rule = (content) =>
	content.passages.flatMap((passage) =>
		BANNED.flatMap(([pattern, instead]) =>
			matchProblems(
				passage,
				passage.text.replace(/\n/g, ' '),
				pattern,
				(found) => `„${found}“ verwenden wir nicht. ${instead}`,
			),
		),
	);
