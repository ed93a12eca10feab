import type { ExampleFirm } from '@it-kompass/schema';
import { type Content, type Passage, problemAt } from '../content.ts';
import type { ContentKind } from '../kinds/content-kind.ts';
import { ARTICLE, CHECKLIST, MEASURE } from '../kinds/record-kinds.ts';
import { namedDays } from '../named-days.ts';
import type { Problem } from '../problem.ts';
import { readerText } from './reader-text.ts';
import type { Rule } from './rule.ts';

/** What tells stories of firms. */
const TELLING: ReadonlySet<ContentKind> = new Set([ARTICLE, MEASURE, CHECKLIST]);

const REGISTER = 'content/examples.yaml';
const WORD = '[A-ZÄÖÜ][\\p{L}-]+';
const NAME = `(?!(?:Die|Der|Das|Ein|Eine|Unser|Unsere)\\s)${WORD}(?:\\s${WORD}){1,2}`;
const LEGAL_FORM = 'GmbH|AG|KG|OHG|UG|eG|SE';

/** How a text introduces a firm that does not exist. */
const INTRODUCTIONS: readonly RegExp[] = [
	new RegExp(`(?<![\\p{L}-])(${NAME})\\s(?:${LEGAL_FORM})(?![\\p{L}-])`, 'gu'),
	new RegExp(`\\(erfunden\\):\\s(${NAME}),\\s\\d`, 'gu'),
	new RegExp(`(?:Die|Der|Das)\\s(${NAME})\\sist\\serfunden`, 'gu'),
	new RegExp(`erfunden:\\s(?:die\\s|der\\s|das\\s)?(${NAME}),\\s\\d`, 'gu'),
];
/** A number with its unit, as a text writes it. */
const NUMBER = '\\d[\\d.,]*\\d|\\d';
const AMOUNT = `(?:${NUMBER})(?:\\s(?:Mio\\.|Millionen))?(?:\\s(?:€|Euro))?`;
/** What else a text calls a figure. */
const WORDS: Readonly<Record<string, string>> = { Beschäftigte: 'Beschäftigten?|Mitarbeitenden?|Leuten?' };

function plain(text: string): string {
	return text
		.replace(/·+|\*\*/g, '')
		.replace(/[\s\u00a0\u202f]+/g, ' ')
		.replace('Millionen', 'Mio.')
		.replace('Euro', '€')
		.trim();
}

function cellsOf(row: string): string[] {
	return row.split('|').slice(1, -1).map(plain);
}

/** Rows of a table in a passage with the line break before them, each with its heading row; none if it is no table. */
function rowsOf(text: string): { readonly heads: string[]; readonly cells: string[]; readonly index: number }[] {
	const lines = text.split('\n');
	const rule = lines.findIndex((line) => /^\s*\|[ :|-]+$/.test(line));
	if (rule < 1) return [];
	const heads = cellsOf(lines[rule - 1] ?? '');
	return lines.slice(rule + 1).map((line, at) => ({
		heads,
		cells: cellsOf(line),
		index: lines.slice(0, rule + 1 + at).join('\n').length + 1,
	}));
}

function mismatch(passage: Passage, index: number, { name }: ExampleFirm, known: string, found: string): Problem {
	const message = `Zu „${name}“ steht in ${REGISTER} ${known}, hier steht „${found}“. Gleichen Sie beides an. Ist eine andere Firma gemeint, geben Sie ihr einen anderen Namen.`;
	return {
		path: passage.path,
		line: passage.lineOf(index, passage.text.slice(index, index + 1)),
		at: passage.at,
		message,
	};
}

function tableProblems(passage: Passage, text: string, firm: ExampleFirm): Problem[] {
	return rowsOf(text).flatMap(({ heads, cells, index }) => {
		if (cells[0]?.startsWith(firm.name) !== true) return [];
		return firm.figures.flatMap(({ of, is }) => {
			const cell = cells[heads.indexOf(of)];
			if (cell === undefined || cell === plain(is) || cell.startsWith(`${plain(is)} `)) return [];
			return [mismatch(passage, index, firm, `${of}: ${is}`, cell)];
		});
	});
}

function sentenceProblems(passage: Passage, text: string, firm: ExampleFirm): Problem[] {
	return firm.figures.flatMap(({ of, is }) => {
		if (!/^\d/.test(is)) return [];
		const words = WORDS[of] ?? of;
		const pattern = new RegExp(
			`(?<![\\d.,§])(?:(${AMOUNT})\\s(?:${words})(?!\\p{L})|(?<!\\p{L})(?:${words})\\s(?:von|sind)\\s(${AMOUNT}))`,
			'gu',
		);
		return [...text.matchAll(pattern)].flatMap(({ 0: found, 1: before, 2: after, index }) =>
			plain(before ?? after ?? '').replace(/[.,]$/, '') === plain(is)
				? []
				: [mismatch(passage, index, firm, `${of}: ${is}`, found.replace(/\s+/g, ' ').replace(/[.,]$/, ''))],
		);
	});
}

/** Firms a passage makes up, by the ways in which our texts do that. */
function introduced(text: string): { readonly name: string; readonly index: number }[] {
	const named = INTRODUCTIONS.flatMap((pattern) =>
		[...text.matchAll(pattern)].map(({ 1: name = '', index }) => ({ name: name.replace(/\s+/g, ' '), index })),
	);
	const listed = rowsOf(text)
		.filter(({ heads }) => /\((?:fiktiv|erfunden)\)/.test(heads[0] ?? '') && /^Firma/.test(heads[0] ?? ''))
		.map(({ cells, index }) => ({ name: (cells[0] ?? '').replace(/,.*/, ''), index }));
	return [...named, ...listed];
}

function registerProblems({ examples, passages, articles, fileIds }: Content): Problem[] {
	if (examples === null) return [];
	const { firms, days } = examples.value;
	const texts = passages.filter(({ path }) => path !== examples.path);
	const firmProblems = firms.flatMap(({ name }, index) => {
		const at = ['firms', index, 'name'];
		if (firms.findIndex((firm) => firm.name === name) < index)
			return [problemAt(examples, at, `„${name}“ steht schon in der Liste. Löschen Sie einen der beiden Einträge.`)];
		const isUsed = texts.some(({ text }) => text.replace(/\s+/g, ' ').includes(name));
		return isUsed ? [] : [problemAt(examples, at, `„${name}“ kommt in keinem Text vor. Löschen Sie den Eintrag.`)];
	});
	const dayProblems = days.flatMap(({ day, article }, index) => {
		const entry = articles.find(({ id }) => id === article);
		const at = ['days', index, 'article'];
		if (!fileIds.articles.has(article)) return [problemAt(examples, at, `Den Artikel „${article}“ gibt es nicht.`)];
		const isNamed = texts.some(
			({ path, text }) => path === entry?.path && namedDays(text).some((each) => each.day === day),
		);
		if (entry === undefined || isNamed) return [];
		return [problemAt(examples, at, `Der Artikel ${article} nennt diesen Tag nicht. Löschen Sie den Eintrag.`)];
	});
	return [...firmProblems, ...dayProblems];
}

/** Firms that two files make up under one name without saying anywhere what their figures are. */
function unwritten(passages: readonly Passage[], firms: readonly ExampleFirm[]): Problem[] {
	const found = passages.flatMap((passage) => introduced(readerText(passage)).map((firm) => ({ ...firm, passage })));
	const isWritten = (name: string) => firms.some((firm) => name.startsWith(firm.name));
	const files = (name: string) =>
		new Set(found.filter((each) => each.name === name).map(({ passage }) => passage.path));
	return found
		.filter(({ name }) => !isWritten(name) && files(name).size > 1)
		.map(({ name, index, passage }) => ({
			path: passage.path,
			line: passage.lineOf(index, passage.text.slice(index, index + 1)),
			at: passage.at,
			message: `Die erfundene Firma „${name}“ kommt in mehreren Texten vor und steht nicht in ${REGISTER}. Tragen Sie dort Namen und Zahlen ein oder nennen Sie eine von beiden anders.`,
		}));
}

/** A made-up firm that turns up in several files is written down once, and every text that names it agrees with that. */
export const exampleFirms: Rule = (content) => {
	const firms = content.examples?.value.firms ?? [];
	const passages = content.passages.filter(({ kind }) => kind !== undefined && TELLING.has(kind));
	const disagreeing = passages.flatMap((passage) => {
		const text = readerText(passage);
		const flat = text.replace(/\n/g, ' ');
		const named = firms.filter(({ name }) => flat.includes(name));
		const [only] = named.length === 1 ? named : [];
		return [
			...named.flatMap((firm) => tableProblems(passage, text, firm)),
			...(only === undefined ? [] : sentenceProblems(passage, text, only)),
		];
	});
	return [...registerProblems(content), ...unwritten(passages, firms), ...disagreeing];
};
