import type { ArticleText } from '../content.ts';
import { markdownLines, withoutCode } from '../markdown.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

const DEFINITION = /^ {0,3}\[\^([^\]\s]+)\]:(.*)$/;
/** The day somebody read a page, written as if it were the page's own. */
const READ_AS_DATE = /ohne (?:eigenes )?Datum.{0,60}Stand \d/;
const REFERENCE = /\[\^([^\][\s]+)\]/g;

function checkFootnotes(entry: ArticleText): Problem[] {
	const problems: Problem[] = [];
	const report = (line: number, message: string) => problems.push({ path: entry.path, line, at: [], message });
	const defined = new Map<string, number>();
	const used = new Map<string, number>();
	for (const { line, text } of markdownLines(entry.body, entry.bodyLine).lines) {
		const [, name, note = ''] = DEFINITION.exec(text) ?? [];
		if (name !== undefined) {
			const earlier = defined.get(name);
			if (earlier !== undefined)
				report(line, `Die Fußnote [^${name}] steht schon in Zeile ${earlier}. Löschen Sie eine der beiden.`);
			else defined.set(name, line);
			if (READ_AS_DATE.test(note)) report(line, 'Die Seite hat kein Datum. Schreiben Sie „gelesen am“ statt „Stand“.');
			if (note.trim() === '') report(line, `Die Fußnote [^${name}] ist leer. Schreiben Sie die Quelle dahinter.`);
		}
		const prose = withoutCode(name === undefined ? text : note);
		for (const { 1: reference = '' } of prose.matchAll(REFERENCE)) if (!used.has(reference)) used.set(reference, line);
	}
	for (const [name, line] of used)
		if (!defined.has(name))
			report(
				line,
				`Zur Fußnote [^${name}] fehlt der Text. Ergänzen Sie am Ende eine Zeile. Beispiel: [^${name}]: § 30 BSIG, Stand 2025-12-06.`,
			);
	for (const [name, line] of defined)
		if (!used.has(name))
			report(
				line,
				`Auf die Fußnote [^${name}] verweist niemand. Setzen Sie [^${name}] in den Text oder löschen Sie sie.`,
			);
	return problems;
}

/** Every footnote of an article is defined once and used, and gives a page no date it does not have. */
export const articleFootnotes: Rule = (content) => content.articleTexts.flatMap(checkFootnotes);
