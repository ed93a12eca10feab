import { domainSchema, frozenSchema, questionnaireFrameSchema, versionTableSchema } from '@it-kompass/schema';
import type { RecordKind } from './content-kind.ts';
import { NAME } from './file-kinds.ts';

/** What belongs to no single domain. */
export const FRAME = {
	id: 'frame',
	folder: 'questionnaire',
	file: '_questionnaire\\.yaml',
	form: 'yaml',
	schema: questionnaireFrameSchema,
	editorSchema: 'questionnaire-frame',
	isInstruction: true,
	isRequired: true,
	folderRule:
		'In „questionnaire“ liegen _questionnaire.yaml, _versionen.yaml, je Bereich eine Datei aus Buchstabe und Kennung und in „fassungen“ die veröffentlichten Fragebögen. Beispiel: questionnaire/e-wiederanlauf.yaml',
} as const satisfies RecordKind;

/** What changed from version to version. */
export const VERSIONS = {
	id: 'versions',
	folder: 'questionnaire',
	file: '_versionen\\.yaml',
	form: 'yaml',
	schema: versionTableSchema,
	editorSchema: 'versions',
	isInstruction: true,
	isRequired: true,
} as const satisfies RecordKind;

/** A domain with its questions. Not at the desk: a change needs a new version of the questionnaire. */
export const DOMAIN = {
	id: 'domain',
	folder: 'questionnaire',
	file: `([a-i]-${NAME})\\.yaml`,
	form: 'yaml',
	schema: domainSchema,
	editorSchema: 'domain',
	isInstruction: true,
} as const satisfies RecordKind;

/** A published questionnaire as it was; nobody edits it. */
export const FROZEN = {
	id: 'frozen',
	folder: 'questionnaire/fassungen',
	file: '(\\d+\\.\\d+\\.\\d+)\\.json',
	form: 'yaml',
	schema: frozenSchema,
} as const satisfies RecordKind;
