import type * as z from 'zod';
import type { Entry } from '../content.ts';
import type { Problem } from '../problem.ts';
import { describeIssues, germanIssue } from './describe-issue.ts';
import type { YamlFile } from './yaml-file.ts';

/** The parsed value with defaults filled in, or `null` and every problem of its shape, in German with its line. */
export function readEntry<Schema extends z.ZodType>(
	file: YamlFile,
	id: string,
	schema: Schema,
): { entry: Entry<z.output<Schema>> | null; problems: Problem[] } {
	const { path, data, lineOf } = file;
	const problem = (at: readonly PropertyKey[], message: string) => ({ path, line: lineOf(at), at, message });
	if (file.problems.length > 0) return { entry: null, problems: [...file.problems] };
	if (data === null || data === undefined)
		return {
			entry: null,
			problems: [problem([], 'Die Datei ist leer. Tragen Sie die Angaben ein oder löschen Sie sie.')],
		};
	try {
		const result = schema.safeParse(data, { error: germanIssue });
		if (result.success) return { entry: { path, id, value: result.data, lineOf }, problems: [] };
		const found = describeIssues(result.error.issues, data, schema);
		return { entry: null, problems: found.map(({ at, message }) => problem(at, message)) };
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return {
			entry: null,
			problems: [problem([], 'Die Angaben sind zu tief verschachtelt. Kürzen Sie die Bedingung.')],
		};
	}
}
