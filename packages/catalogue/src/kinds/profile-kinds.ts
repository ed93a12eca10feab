import { checkQuestionsSchema, profileFileSchema } from '@it-kompass/schema';
import type { RecordKind } from './content-kind.ts';
import { NAME } from './file-kinds.ts';

/** What the checks ask of a firm, each thing once. */
export const PROFILE = {
	id: 'profile',
	folder: 'profile',
	file: `(${NAME})\\.yaml`,
	form: 'yaml',
	schema: profileFileSchema,
	editorSchema: 'profile',
	folderRule: 'Angaben zum Betrieb liegen nach Thema beisammen. Beispiel: profile/groesse.yaml',
} as const satisfies RecordKind;

/** What a check asks, and in which order. */
export const CHECK = {
	id: 'check',
	folder: 'checks',
	file: `(${NAME})/fragen\\.yaml`,
	form: 'yaml',
	schema: checkQuestionsSchema,
	editorSchema: 'check',
	folderRule: 'Jeder Check hat einen Ordner mit seinen Fragen. Beispiel: checks/nis2/fragen.yaml',
} as const satisfies RecordKind;
