import { isWording } from '@it-kompass/schema';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type * as z from 'zod';
import type { Passage } from '../content.ts';
import type { Problem } from '../problem.ts';
import { describeYamlError } from './yaml-error.ts';

export interface YamlFile {
	readonly path: string;
	/** Plain values; `undefined` if the text is not YAML. */
	readonly data: unknown;
	readonly problems: readonly Problem[];
	/** Line of a value; for a missing one the line of what should hold it. */
	readonly lineOf: (at: readonly PropertyKey[]) => number;
	/** Every text in it that an editor words: no ids, references, addresses, dates or words of the law. */
	readonly passages: readonly Passage[];
}

const ALIAS_MESSAGE =
	'Hier verweist ein * auf einen Anker. Schreiben Sie die Angabe aus, oder setzen Sie den Text in einfache Anführungszeichen.';

type YamlDocument = ReturnType<typeof parseDocument>;

/** Line of the key, or of the list item, that leads to a value; of its nearest existing parent if it is missing. */
function lineOfPath(document: YamlDocument, lines: LineCounter, at: readonly PropertyKey[]): number {
	let node: unknown = document.contents;
	let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
	for (const part of at) {
		const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part)) : null;
		const item = isSeq(node) && typeof part === 'number' ? node.items[part] : null;
		const start = pair ? pair.key : item;
		if (!isNode(start)) break;
		offset = start.range?.[0] ?? offset;
		node = pair ? pair.value : item;
	}
	return Math.max(1, lines.linePos(offset).line);
}

function collectPassages(
	document: YamlDocument,
	text: string,
	path: string,
	schema: z.ZodType,
	lineAt: (offset: number) => number,
) {
	const passages: Passage[] = [];
	const walk = (node: unknown, at: readonly PropertyKey[]): void => {
		if (isMap(node)) {
			for (const { key, value } of node.items) if (isScalar(key)) walk(value, [...at, String(key.value)]);
		} else if (isSeq(node)) {
			for (const [index, item] of node.items.entries()) walk(item, [...at, index]);
		} else if (isScalar(node) && typeof node.value === 'string') {
			if (!isWording(schema, at)) return;
			const [start, end] = node.range ?? [0, 0];
			const lineOf = (_index: number, fragment: string) =>
				lineAt(start + Math.max(0, text.slice(start, end).indexOf(fragment)));
			passages.push({ path, at, text: node.value, lineOf });
		}
	};
	walk(document.contents, []);
	return passages;
}

/** Offset of the first alias, or `null`. A few lines of aliases can stand for gigabytes, so there are none. */
function firstAlias(document: YamlDocument): number | null {
	let offset: number | null = null;
	visit(document, {
		Alias(_key, node) {
			offset = node.range?.[0] ?? 0;
			return visit.BREAK;
		},
	});
	return offset;
}

/**
 * Reads YAML 1.2. Syntax errors, duplicate keys, tabs, tags and aliases become German problems.
 *
 * @param schema what the file should be; tells texts from ids and the like, the shape is checked by `readEntry`
 * @param linesAbove lines of the file before `text` begins (front matter)
 */
export function parseYamlFile(path: string, text: string, schema: z.ZodType, linesAbove = 0): YamlFile {
	const lines = new LineCounter();
	const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line) + linesAbove;
	const broken = (problems: readonly Problem[]): YamlFile => ({
		path,
		data: undefined,
		problems,
		lineOf: () => 1 + linesAbove,
		passages: [],
	});
	try {
		const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
		const syntax = [...document.errors, ...document.warnings].map((error) => ({
			path,
			line: lineAt(error.pos[0]),
			at: [],
			message: describeYamlError(error),
		}));
		if (syntax.length > 0) return broken(syntax);
		const alias = firstAlias(document);
		if (alias !== null) return broken([{ path, line: lineAt(alias), at: [], message: ALIAS_MESSAGE }]);
		const data: unknown = document.toJS({ maxAliasCount: 0 });
		const lineOf = (at: readonly PropertyKey[]) => lineOfPath(document, lines, at) + linesAbove;
		return { path, data, problems: [], lineOf, passages: collectPassages(document, text, path, schema, lineAt) };
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		const message = 'Die Angaben sind zu tief verschachtelt. Schreiben Sie sie auf höchstens zehn Ebenen.';
		return broken([{ path, line: 1 + linesAbove, at: [], message }]);
	}
}
