import * as z from 'zod';
import { type ContentKind, isRecordKind } from './kinds/content-kind.ts';
import { CONTENT_KINDS } from './kinds/content-kinds.ts';

/** JSON Schemas (draft 7) for editors by file name below `content/.schema`: what may be written, defaults optional. */
export function jsonSchemas(kinds: readonly ContentKind[] = CONTENT_KINDS): Map<string, string> {
	const schemas = kinds.filter(isRecordKind).flatMap(({ editorSchema, schema }) => {
		if (editorSchema === undefined) return [];
		const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-07', reused: 'inline' });
		return [[`${editorSchema}.schema.json`, `${JSON.stringify(json, null, '\t')}\n`] as const];
	});
	return new Map(schemas.sort(([a], [b]) => (a < b ? -1 : 1)));
}
