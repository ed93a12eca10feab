import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { ContentError } from '../content-error.ts';
import { decodeText } from './decode-text.ts';
import { readEntry } from './read-entry.ts';
import { parseYamlFile } from './yaml-file.ts';

/**
 * One YAML file of a content folder, for a part of the build that needs nothing else; `null` if it is missing.
 *
 * @throws {ContentError} if the file cannot be read or its shape is wrong
 */
export function readSingleFile<Schema extends z.ZodType>(
	root: string,
	name: string,
	schema: Schema,
): z.output<Schema> | null {
	const path = `content/${name}`;
	const file = join(root, name);
	if (!existsSync(file)) return null;
	const { text, problems } = decodeText(path, readFileSync(file));
	if (text === null) throw new ContentError(problems);
	const { entry, problems: found } = readEntry(parseYamlFile(path, text, schema), '', schema);
	if (entry === null) throw new ContentError([...problems, ...found]);
	return entry.value;
}
