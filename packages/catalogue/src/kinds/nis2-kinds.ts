import {
	nis2DeadlinesSchema,
	nis2DutiesSchema,
	nis2KindsSchema,
	nis2SentencesSchema,
	nis2UnlistedListSchema,
} from '@it-kompass/schema';
import type * as z from 'zod';
import type { RecordKind } from './content-kind.ts';

function nis2File<Schema extends z.ZodType>(name: string, schema: Schema) {
	return {
		id: `nis2-${name}`,
		folder: 'nis2',
		file: `(${name})\\.yaml`,
		form: 'yaml',
		schema,
		editorSchema: `nis2-${name}`,
	} as const satisfies RecordKind<Schema>;
}

export const NIS2_KINDS = {
	...nis2File('einrichtungsarten', nis2KindsSchema),
	folderRule:
		'In „nis2“ liegen einrichtungsarten.yaml, nicht-gelistet.yaml, pflichten.yaml, fristen.yaml, begruendungen.yaml.',
} as const;
export const NIS2_UNLISTED = nis2File('nicht-gelistet', nis2UnlistedListSchema);
export const NIS2_DUTIES = nis2File('pflichten', nis2DutiesSchema);
export const NIS2_DEADLINES = nis2File('fristen', nis2DeadlinesSchema);
export const NIS2_SENTENCES = nis2File('begruendungen', nis2SentencesSchema);

/** The files of the folder `nis2`, without their ending; they only work together. */
export const NIS2_FILES = ['einrichtungsarten', 'nicht-gelistet', 'pflichten', 'fristen', 'begruendungen'] as const;
export type Nis2FileName = (typeof NIS2_FILES)[number];
