import { matchProblems } from './matches.ts';
import { readerText } from './reader-text.ts';
import type { Rule } from './rule.ts';

const PATTERNS: readonly (readonly [pattern: RegExp, message: (found: string) => string])[] = [
	[/["”»«]/g, (found) => `Hier steht ${found} statt deutscher Anführungszeichen. Beispiel: „gesichert“`],
	[
		/(?<=^|[\s(])'[^'\n]+'(?=$|[\s).,;:!?])/gm,
		(found) =>
			`Hier steht ${found} in einfachen Strichen. Nehmen Sie deutsche Anführungszeichen. Beispiel: „gesichert“`,
	],
	[/\.{3}/g, () => 'Hier stehen drei Punkte. Nehmen Sie das eine Zeichen … oder beenden Sie den Satz.'],
	[
		/(?<=\S) (?:-{1,2}) (?=\S)/g,
		() =>
			'Hier steht ein Bindestrich als Gedankenstrich. Nehmen Sie den längeren Strich. Beispiel: heute – nicht morgen',
	],
	[/(?<!\d)\d+%/g, (found) => `Vor dem Prozentzeichen fehlt ein Leerzeichen: ${found}. Beispiel: 40 %`],
];

const PAIR = /„[^„“]*“/g;
const TABLE_RULE = /^\s*\|[ :|-]+$/gm;
const DOUBLE_SPACE = /(?<=[^\s|]) {2,}(?=[^\s|])/g;

/** German typography in everything a visitor reads: quotes, dashes, ellipsis, spaces. */
export const typography: Rule = (content) =>
	content.passages.flatMap((passage) => {
		const text = readerText(passage).replace(TABLE_RULE, (row) => '·'.repeat(row.length));
		return [
			...PATTERNS.flatMap(([pattern, message]) => matchProblems(passage, text, pattern, message)),
			...matchProblems(
				passage,
				text.replace(PAIR, (quoted) => '·'.repeat(quoted.length)),
				/[„“]/g,
				(found) =>
					`Zum Anführungszeichen ${found} fehlt das Gegenstück. Unten „ öffnet, oben “ schließt. Beispiel: „gesichert“`,
			),
			...matchProblems(
				passage,
				text.replace(/^\s*(?:[-*+]|\d+[.)]) +/gm, (marker) => '·'.repeat(marker.length)),
				DOUBLE_SPACE,
				() => 'Hier stehen mehrere Leerzeichen hintereinander. Lassen Sie eines stehen.',
			),
		];
	});
