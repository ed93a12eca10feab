import type { Passage } from '../content.ts';
import { isRecordKind } from '../kinds/content-kind.ts';
import { MONTH_NAMES } from '../month-names.ts';
import { matchProblems } from './matches.ts';
import { readerText } from './reader-text.ts';
import type { Rule } from './rule.ts';

const MONTH = `(?:${MONTH_NAMES.join('|')})`;

/** True on the day of writing and wrong soon after, wherever it stands. */
const ALWAYS = new RegExp(
	[
		`(?<!\\p{L})(?:Anfang|Mitte|Ende)\\s${MONTH}(?!\\p{L})(?!\\s20\\d\\d)`,
		'(?<!\\p{L})in\\s(?:wenigen|einigen|ein\\spaar)\\s(?:Tagen|Wochen|Monaten)(?!\\p{L})',
		'(?<!\\p{L})in\\sden\\s(?:nächsten|kommenden)\\s(?:Tagen|Wochen|Monaten)(?!\\p{L})',
		'(?<!\\p{L})(?:demnächst|kürzlich|neulich|jüngst|heuer|unlängst)(?!\\p{L})',
		'(?<!\\p{L})in\\sKürze(?![\\p{L}:])',
		'(?<!\\p{L})(?:vor|seit)\\skurzem(?!\\p{L})',
		'(?<!\\p{L})dieser\\sTage(?!\\p{L})',
	].join('|'),
	'giu',
);

/** The same in a text about the world; where the reader is told what to do, his own week and year are meant. */
const ABOUT_THE_WORLD = new RegExp(
	[
		'(?<!(?:ohne|für|auf)\\s)(?<!\\p{L})diese\\sWoche(?!\\p{L})',
		'(?<!\\p{L})(?:in\\sdieser\\sWoche|diesen\\sMonat|dieses\\sJahr|in\\sdiesem\\s(?:Monat|Quartal|Jahr))(?!\\p{L})',
		'(?<!die\\s)(?<!\\p{L})nächste\\sWoche(?!\\p{L})',
		'(?<!\\p{L})(?:(?:nächstes|kommendes)|im\\s(?:nächsten|kommenden))\\sJahr(?!\\p{L})',
		'(?<!\\p{L})Jahresende(?!\\p{L})(?!\\s20\\d\\d)',
	].join('|'),
	'giu',
);

const QUOTE = /„[^„“]*“/g;

function isInstruction({ kind, at }: Passage): boolean {
	const isWhole = kind !== undefined && isRecordKind(kind) && kind.isInstruction === true;
	return isWhole || at[0] === 'actions' || at.includes('howToApply') || at.includes('questions');
}

/** No phrase that ages faster than the text is checked: a visitor cannot know which week „diese Woche“ was. Quotes may. */
export const passingTime: Rule = (content) =>
	content.passages.flatMap((passage) => {
		const text = readerText(passage)
			.replace(QUOTE, (quoted) => '·'.repeat(quoted.length))
			.replace(/\n/g, ' ');
		return [ALWAYS, ...(isInstruction(passage) ? [] : [ABOUT_THE_WORLD])].flatMap((pattern) =>
			matchProblems(
				passage,
				text,
				pattern,
				(found) =>
					`„${found}“ veraltet, ohne dass es jemand merkt. Nennen Sie Tag oder Monat mit Jahr. Beispiel: bis 15.12.2026`,
			),
		);
	});
