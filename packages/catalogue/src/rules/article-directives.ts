import { suggestion } from '../closest-word.ts';
import type { ArticleText, Content } from '../content.ts';
import { markdownLines, withoutCode } from '../markdown.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

const BOXES = new Set(['hinweis', 'beispiel', 'wichtig']);
const BOX_OPEN = /^ {0,3}(:{3,})\s*([a-zäöüß][\w-]*)?/i;
const LEAF = /^ {0,3}::([a-z][\w-]*)?(?:\[([^\]]*)\])?(?:\{([^}]*)\})?\s*$/i;
const TERM = /(?<![:\w]):([a-z][\w-]*)\[([^\]]*)\](?:\{([^}]*)\})?/gi;

const idOf = (attributes = '') => /(?:^|\s)id="?([a-z0-9-]+)"?/.exec(attributes)?.[1] ?? '';

function missing(what: string, id: string, known: ReadonlySet<string>, example: string): string {
	if (id === '') return `${what} fehlt die Kennung. Beispiel: ${example}`;
	return `${what} „${id}“ gibt es nicht.${suggestion(id, known) || ` Beispiel: ${example}`}`;
}

function checkBoxes(entry: ArticleText, report: (line: number, message: string) => void): void {
	let open: number | null = null;
	for (const { line, text } of markdownLines(entry.body, entry.bodyLine).lines) {
		const [, marks, name] = BOX_OPEN.exec(text) ?? [];
		if (marks === undefined) continue;
		if (name === undefined) {
			if (open === null) report(line, 'Hier endet ein Kasten, der nicht begonnen hat. Löschen Sie die Doppelpunkte.');
			open = null;
			continue;
		}
		if (open !== null) report(line, `Der Kasten aus Zeile ${open} ist noch offen. Beenden Sie ihn mit einer Zeile :::`);
		if (!BOXES.has(name))
			report(line, `Den Kasten „${name}“ gibt es nicht.${suggestion(name, BOXES)} Erlaubt: ${[...BOXES].join(', ')}.`);
		open = line;
	}
	if (open !== null) report(open, 'Dieser Kasten endet nicht. Schreiben Sie darunter eine Zeile :::');
}

function checkArticle(entry: ArticleText, terms: ReadonlySet<string>, diagrams: ReadonlySet<string>): Problem[] {
	const problems: Problem[] = [];
	const report = (line: number, message: string) => problems.push({ path: entry.path, line, at: [], message });
	checkBoxes(entry, report);
	for (const { line, text } of markdownLines(entry.body, entry.bodyLine).lines) {
		const prose = withoutCode(text);
		const leaf = LEAF.exec(prose);
		if (leaf !== null && !prose.trim().startsWith(':::')) {
			const [, name, caption = '', attributes] = leaf;
			const example = '::schaubild[Unterschrift]{id=meldefristen}';
			if (name !== 'schaubild')
				report(line, `Den Befehl „::${name ?? ''}“ gibt es nicht. Erlaubt ist nur ein Schaubild. Beispiel: ${example}`);
			else if (caption.trim() === '') report(line, `Dem Schaubild fehlt die Unterschrift. Beispiel: ${example}`);
			else if (!diagrams.has(idOf(attributes)))
				report(
					line,
					missing(idOf(attributes) ? 'Das Schaubild' : 'Dem Schaubild', idOf(attributes), diagrams, example),
				);
			continue;
		}
		for (const { 1: name, 3: attributes } of prose.matchAll(TERM)) {
			const example = ':begriff[zweiter Faktor]{id=mfa}';
			if (name !== 'begriff')
				report(
					line,
					`Den Befehl „:${name}“ gibt es nicht. Erlaubt ist nur ein Begriff des Glossars. Beispiel: ${example}`,
				);
			else if (!terms.has(idOf(attributes)))
				report(line, missing(idOf(attributes) ? 'Den Begriff' : 'Dem Begriff', idOf(attributes), terms, example));
		}
	}
	return problems;
}

/** Boxes, diagrams and words of the glossary in articles: known, complete and closed. */
export const articleDirectives: Rule = (content: Content) => {
	const terms = new Set(content.glossary?.value.terms.map(({ id }) => id) ?? []);
	const diagrams = new Set(content.diagrams.map(({ id }) => id));
	return content.articleTexts.flatMap((entry) => checkArticle(entry, terms, diagrams));
};
