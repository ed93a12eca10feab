import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Passage } from '../content.ts';
import { formatAnnotations, formatReport, formatSummary } from '../format-report.ts';
import { paragraphsOf } from '../markdown.ts';
import { type Problem, splitBySeverity } from '../problem.ts';
import { checkSpelling } from '../prose/check-spelling.ts';
import { loadGermanDictionary } from '../prose/german-dictionary.ts';
import { parseWordList } from '../prose/word-list.ts';
import { readContent } from '../read-content.ts';
import type { Options } from './parse-options.ts';
import { contentFolder, type Session } from './session.ts';

const WORD_LIST = '.woerter.txt';
const GUIDE = 'README.md';

function readLines(path: string): string {
	return existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : '';
}

/** The guide for editors; it is no content, but it is German and read by people. */
function guidePassages(folder: string, label: string): Passage[] {
	return paragraphsOf(readLines(join(folder, GUIDE)), 1).map(({ text, line }) => {
		const lineOf = (index: number) => line + text.slice(0, index).split('\n').length - 1;
		return { path: `${label}/${GUIDE}`, at: [], text, lineOf };
	});
}

/** `content spelling`; what cannot be read is left to `content check`. */
export async function runSpelling(session: Session, options: Options): Promise<0 | 1> {
	const { folder, label } = contentFolder(session, options.content);
	const { content } = readContent(folder, label);
	const { list, problems } = parseWordList(`${label}/${WORD_LIST}`, readLines(join(folder, WORD_LIST)));
	const passages = [...content.passages, ...guidePassages(folder, label)];
	const all: Problem[] = [...problems, ...checkSpelling(passages, await loadGermanDictionary(), list)];
	if (all.length > 0) session.print(`${formatReport(all)}\n\n`);
	if (all.length > 0 && (options.github || session.isGithub)) session.print(`${formatAnnotations(all)}\n`);
	session.print(`Rechtschreibung: ${formatSummary(all, new Set(passages.map(({ path }) => path)).size)}\n`);
	return splitBySeverity(all).errors.length === 0 ? 0 : 1;
}
