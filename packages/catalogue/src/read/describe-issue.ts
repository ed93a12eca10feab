import type * as z from 'zod';
import { closestWord, suggestion } from '../closest-word.ts';
import { keysAt, schemaAt } from './schema-at.ts';

const EXPECTED: Readonly<Record<string, string>> = {
	string: "ein Text. Zahlen und ja/nein als Text stehen in Anführungszeichen. Beispiel: '11.5'",
	number: 'eine Zahl ohne Anführungszeichen. Beispiel: 3',
	int: 'eine ganze Zahl ohne Anführungszeichen. Beispiel: 3',
	boolean: 'true (ja) oder false (nein)',
	array: 'eine Liste. Beispiel: [leitung, it] oder je Zeile ein Strich und ein Leerzeichen',
	object: 'eine Gruppe eingerückter Angaben. Beispiel: { id: nie, points: 0 }',
};

function given(value: unknown): string {
	if (value === null || value === undefined) return 'nichts';
	if (Array.isArray(value)) return 'eine Liste';
	if (typeof value === 'object') return 'eine Gruppe von Angaben';
	return `„${String(value).slice(0, 80)}“`;
}

function limit(issue: { origin: string; input?: unknown; inclusive?: boolean }, word: string, bound: number | bigint) {
	const edge = issue.inclusive === false ? 'ausschließlich' : '';
	if (issue.origin === 'string') return `Der Text darf ${word} ${bound} Zeichen haben.`;
	if (issue.origin === 'array') return `Die Liste braucht ${word} ${bound} ${bound === 1 ? 'Eintrag' : 'Einträge'}.`;
	return `Die Zahl ist ${word} ${bound}${edge ? ` (${edge})` : ''}, hier steht ${given(issue.input)}.`;
}

function allowed(values: readonly unknown[]): string {
	return `Erlaubt: ${values.map(String).join(', ')}.`;
}

/** German sentence for an issue the schema itself has none for. Never a sentence of the library. */
export function germanIssue(issue: z.core.$ZodRawIssue): string {
	const input = given(issue.input);
	switch (issue.code) {
		case 'invalid_type':
			return `Hier steht ${input}, erwartet wird ${EXPECTED[issue.expected] ?? 'ein anderer Wert'}`;
		case 'invalid_value':
			return `Hier steht ${input}. ${allowed(issue.values)}${suggestion(String(issue.input), issue.values.map(String))}`;
		case 'too_small':
			return limit(issue, 'mindestens', issue.minimum);
		case 'too_big':
			return limit(issue, 'höchstens', issue.maximum);
		case 'invalid_format':
			return `Die Schreibweise stimmt nicht, hier steht ${input}.`;
		default:
			return `Dieser Wert passt hier nicht, hier steht ${input}.`;
	}
}

function valueAt(data: unknown, at: readonly PropertyKey[]): unknown {
	let value = data;
	for (const part of at) {
		if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
		value = Reflect.get(value, part);
	}
	return value;
}

function missingValue(issue: z.core.$ZodIssue, value: unknown, schema: z.ZodType): string {
	const key = issue.path.at(-1);
	const name = typeof key === 'number' ? `Eintrag Nr. ${key + 1}` : `„${String(key)}“`;
	const what = value === null ? `Bei ${name} steht nichts.` : `Die Angabe ${name} fehlt.`;
	const purpose = schemaAt(schema, issue.path)?.meta()?.description;
	const expected = issue.code === 'invalid_type' ? EXPECTED[issue.expected] : undefined;
	if (issue.code === 'invalid_value') return `${what} ${allowed(issue.values)}`;
	if (purpose !== undefined) return `${what} ${purpose}`;
	return expected === undefined ? `${what} Tragen Sie sie nach.` : `${what} Hierher gehört ${expected}`;
}

/** Formats whose schema names no example of its own. */
const FORMAT_HINTS: Readonly<Record<string, string>> = {
	related: ' Andere Artikel heißen Rubrik/Kennung. Beispiel: nis2/geschaeftsleitung-pflichten',
};

export interface FieldProblem {
	readonly at: readonly PropertyKey[];
	readonly message: string;
}

function unknownKey(key: string, at: readonly PropertyKey[], schema: z.ZodType): FieldProblem {
	const known = keysAt(schema, at);
	const closest = closestWord(key, known);
	const hint = closest === null ? ` Erlaubt: ${known.join(', ')}.` : ` Meinten Sie „${closest}“?`;
	const message = `Die Angabe „${key}“ gibt es hier nicht.${known.length > 0 ? hint : ' Löschen Sie sie.'}`;
	return { at: [...at, key], message };
}

/** The key an unknown one was meant to be: its absence is then no second mistake. */
function intendedPaths(issues: readonly z.core.$ZodIssue[], schema: z.ZodType): Set<string> {
	const paths = new Set<string>();
	for (const issue of issues) {
		if (issue.code !== 'unrecognized_keys') continue;
		for (const key of issue.keys) paths.add([...issue.path, closestWord(key, keysAt(schema, issue.path))].join('/'));
	}
	return paths;
}

/** German problems for everything Zod found in `data`, in its order, with the field they belong to. */
export function describeIssues(issues: readonly z.core.$ZodIssue[], data: unknown, schema: z.ZodType): FieldProblem[] {
	const intended = intendedPaths(issues, schema);
	const wrongTypes = new Set(issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join('/')));
	return issues.flatMap((issue) => {
		// A text where a list belongs would also be called too short.
		if (issue.code !== 'invalid_type' && wrongTypes.has(issue.path.join('/'))) return [];
		if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, issue.path, schema));
		const value = valueAt(data, issue.path);
		if (value === undefined && intended.has(issue.path.join('/'))) return [];
		if (issue.path.length > 0 && (value === undefined || value === null))
			return [{ at: issue.path, message: missingValue(issue, value, schema) }];
		const field = issue.path.findLast((part) => typeof part === 'string');
		const hint = issue.code === 'invalid_format' ? (FORMAT_HINTS[String(field)] ?? '') : '';
		return [{ at: issue.path, message: issue.message + hint }];
	});
}
