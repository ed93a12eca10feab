import {
	ARTICLE,
	CONTENT_KINDS,
	type ContentKind,
	type DeskPlace,
	isRecordKind,
	pathOfRecord,
	type RecordKind,
} from '@it-kompass/catalogue';
import { FIELD_LABELS } from './field-labels.ts';
import { type CmsField, fieldsOfSchema, type JsonSchema } from './field-of-schema.ts';

/** Shapes of content by the name of their file below content/.schema, without its ending. */
export type ContentSchemas = Readonly<Record<string, JsonSchema>>;

/** Where changes go when the CMS runs on a server. In local use only the folder on this computer counts. */
export interface Repository {
	readonly host: 'github' | 'gitlab';
	/** Owner and name. */
	readonly repo: string;
	readonly branch: string;
}

/** Where a picture goes that belongs to no entry. */
const MEDIA_FOLDER = `content/${ARTICLE.folder}/nis2/medien`;

const BODY: CmsField = {
	name: 'body',
	label: 'Text',
	widget: 'richtext',
	modes: ['raw', 'rich_text'],
	hint: 'Markdown. Kästen, Schaubilder und Begriffe stehen in der Anleitung content/README.md.',
};

/** A kind in one place of the desk, with the fields of its shape. */
interface Placed {
	readonly kind: RecordKind;
	readonly place: DeskPlace;
	readonly fields: readonly CmsField[];
}

/** A folder of Markdown with front matter; a new article is called after its title, its pictures lie beside it. */
function markdownFolder({ kind, place, fields }: Placed) {
	return {
		name: place.name,
		label: place.label,
		label_singular: place.singular,
		folder: `content/${place.folder ?? kind.folder}`,
		media_folder: 'medien',
		public_folder: './medien',
		extension: 'md',
		format: 'yaml-frontmatter',
		create: true,
		delete: false,
		slug: '{{title}}',
		identifier_field: 'title',
		fields: [...fields, BODY],
	};
}

/** A folder of YAML files, one entry each, named after its id. */
function yamlFolder({ kind, place, fields }: Placed) {
	return {
		name: place.name,
		label: place.label,
		label_singular: place.singular,
		folder: `content/${place.folder ?? kind.folder}`,
		extension: 'yaml',
		format: 'yaml',
		create: true,
		delete: false,
		slug: '{{fields.id}}',
		identifier_field: 'title',
		fields,
	};
}

/** Everything at the desk, in its order there. */
function placesOf(kinds: readonly ContentKind[], schemas: ContentSchemas): Placed[] {
	const records = kinds.filter(isRecordKind);
	const desks = records.flatMap(({ desk = [] }) => desk);
	const relations = new Map(desks.flatMap(({ name, namedBy = [] }) => namedBy.map((field) => [field, name])));
	return records
		.flatMap((kind) => (kind.desk ?? []).map((place) => ({ kind, place })))
		.sort((a, b) => a.place.position - b.place.position)
		.map(({ kind, place }) => {
			const words = { relations, labels: { ...FIELD_LABELS, ...place.labels } };
			return { kind, place, fields: fieldsOfSchema(schemas[kind.editorSchema ?? ''] ?? {}, words) };
		});
}

/**
 * The configuration of the browser CMS, made from the registry of kinds and the shapes that `content check` uses, so that
 * they cannot differ. Questions are left out: a change there needs a new version of the questionnaire, see content/README.md.
 */
export function cmsConfig(
	schemas: ContentSchemas,
	repository: Repository,
	kinds: readonly ContentKind[] = CONTENT_KINDS,
) {
	const places = placesOf(kinds, schemas);
	const folders = places.filter(({ place }) => place.singular !== undefined);
	const files = places.filter(({ place }) => place.singular === undefined);
	return {
		load_config_file: false,
		backend: { name: repository.host, repo: repository.repo, branch: repository.branch },
		publish_mode: 'simple',
		media_folder: MEDIA_FOLDER,
		public_folder: '/medien',
		slug: { encoding: 'ascii', clean_accents: true },
		output: { omit_empty_optional_fields: true, yaml: { indent_size: 2 } },
		collections: [
			...folders.map((each) => (each.kind.form === 'markdown' ? markdownFolder(each) : yamlFolder(each))),
			{
				name: 'einzelne-dateien',
				label: 'Einzelne Dateien',
				files: files.map(({ kind, place: { name, label }, fields }) => ({
					name,
					label,
					file: `content/${pathOfRecord(kind)}`,
					fields,
				})),
			},
		],
	};
}
