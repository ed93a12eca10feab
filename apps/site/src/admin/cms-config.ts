import { ARTICLE_SECTIONS } from '@it-kompass/schema';
import { type CmsField, fieldsOfSchema, type JsonSchema } from './field-of-schema.ts';

/** Shapes of content by the name of their file below content/.schema. */
export type ContentSchemas = Readonly<
	Record<'article' | 'measure' | 'source' | 'checklist' | 'glossary' | 'redirects' | 'site', JsonSchema>
>;

/** Where changes go when the CMS runs on a server. In local use only the folder on this computer counts. */
export interface Repository {
	readonly host: 'github' | 'gitlab';
	/** Owner and name. */
	readonly repo: string;
	readonly branch: string;
}

const BODY: CmsField = {
	name: 'body',
	label: 'Text',
	widget: 'richtext',
	modes: ['raw', 'rich_text'],
	hint: 'Markdown. Kästen, Schaubilder und Begriffe stehen in der Anleitung content/README.md.',
};

const SECTION_LABELS: Readonly<Record<(typeof ARTICLE_SECTIONS)[number], string>> = {
	'ki-infrastruktur': 'Ratgeber: KI-Infrastruktur',
	nis2: 'Ratgeber: NIS2',
	foerderung: 'Ratgeber: Förderung',
};

/** A folder of YAML files, one entry each, named after its id. */
function yamlFolder(name: string, label: string, singular: string, schema: JsonSchema) {
	return {
		name,
		label,
		label_singular: singular,
		folder: `content/${name}`,
		extension: 'yaml',
		format: 'yaml',
		create: true,
		delete: false,
		slug: '{{fields.id}}',
		identifier_field: 'title',
		fields: fieldsOfSchema(schema),
	};
}

function yamlFile(name: string, label: string, file: string, schema: JsonSchema) {
	return { name, label, file: `content/${file}`, fields: fieldsOfSchema(schema) };
}

/**
 * The configuration of the browser CMS, made from the shapes that `content check` uses, so that the two cannot differ.
 * Questions are left out: a change there needs a new version of the questionnaire, see content/README.md.
 */
export function cmsConfig(schemas: ContentSchemas, repository: Repository) {
	return {
		load_config_file: false,
		backend: { name: repository.host, repo: repository.repo, branch: repository.branch },
		publish_mode: 'simple',
		media_folder: 'content/articles/nis2/medien',
		public_folder: '/medien',
		slug: { encoding: 'ascii', clean_accents: true },
		output: { omit_empty_optional_fields: true, yaml: { indent_size: 2 } },
		collections: [
			...ARTICLE_SECTIONS.map((section) => ({
				name: section,
				label: SECTION_LABELS[section],
				label_singular: 'Artikel',
				folder: `content/articles/${section}`,
				media_folder: 'medien',
				public_folder: './medien',
				extension: 'md',
				format: 'yaml-frontmatter',
				create: true,
				delete: false,
				slug: '{{title}}',
				identifier_field: 'title',
				fields: [...fieldsOfSchema(schemas.article), BODY],
			})),
			yamlFolder('measures', 'Maßnahmen', 'Maßnahme', schemas.measure),
			yamlFolder('sources', 'Quellen', 'Quelle', schemas.source),
			yamlFolder('checklists', 'Checklisten', 'Checkliste', schemas.checklist),
			{
				name: 'einzelne-dateien',
				label: 'Einzelne Dateien',
				files: [
					yamlFile('glossary', 'Glossar', 'glossary/begriffe.yaml', schemas.glossary),
					yamlFile('redirects', 'Umleitungen', 'redirects.yaml', schemas.redirects),
					yamlFile('site', 'Betreiber', 'site.yaml', schemas.site),
				],
			},
		],
	};
}
