import type * as z from 'zod';
import { ContentError } from './content-error.ts';
import type { RecordKind } from './kinds/content-kind.ts';
import { placeOfFile } from './kinds/place-of-file.ts';
import { sortProblems, splitBySeverity } from './problem.ts';
import { listFiles } from './read/list-files.ts';
import { parseContent } from './read/parse-content.ts';

/** One file of a kind, as the site takes it. */
export interface ContentRecord<Value> {
	/** What the file name says; of a kind of one file the name of the kind. */
	readonly id: string;
	/** Inside the content folder, with forward slashes. */
	readonly path: string;
	readonly value: Value;
	/** Markdown below the front matter; empty for YAML. */
	readonly body: string;
}

/**
 * All files of one kind, by path, read as `content check` reads them.
 *
 * @param root the content folder
 * @throws {ContentError} if one of them has a wrong shape or a required one is missing, with the messages of the check
 */
export function readRecords<Schema extends z.ZodType>(
	root: string,
	kind: RecordKind<Schema>,
): readonly ContentRecord<z.output<Schema>>[] {
	const { files } = listFiles(root, 'content');
	const own = files.filter(({ path }) => placeOfFile(path, [kind]) !== null);
	const { content, problems } = parseContent(own, 'content', [kind]);
	const { errors } = splitBySeverity(sortProblems(problems));
	if (errors.length > 0) throw new ContentError(errors);
	const bodies = new Map(content.articleTexts.map(({ id, body }) => [id, body]));
	return (content.shelves.get(kind)?.entries ?? []).map(({ id, path, value }) => ({
		id: id === '' ? kind.id : id,
		path: path.slice('content/'.length),
		value: value as z.output<Schema>,
		body: bodies.get(id) ?? '',
	}));
}
