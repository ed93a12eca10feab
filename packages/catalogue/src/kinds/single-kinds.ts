import { examplesSchema, glossarySchema, redirectsSchema, siteSchema } from '@it-kompass/schema';
import type { RecordKind } from './content-kind.ts';

/** Who operates the site. */
export const SITE = {
	id: 'site',
	folder: '',
	file: 'site\\.yaml',
	form: 'yaml',
	schema: siteSchema,
	editorSchema: 'site',
	isRequired: true,
	desk: [{ position: 3, name: 'site', label: 'Betreiber' }],
} as const satisfies RecordKind;

/** Former addresses; without the file nothing is redirected. */
export const REDIRECTS = {
	id: 'redirects',
	folder: '',
	file: 'redirects\\.yaml',
	form: 'yaml',
	schema: redirectsSchema,
	editorSchema: 'redirects',
	desk: [{ position: 2, name: 'redirects', label: 'Umleitungen' }],
} as const satisfies RecordKind;

/** Firms that are made up. */
export const EXAMPLES = {
	id: 'examples',
	folder: '',
	file: 'examples\\.yaml',
	form: 'yaml',
	schema: examplesSchema,
	editorSchema: 'examples',
} as const satisfies RecordKind;

/** Every term of the glossary. */
export const GLOSSARY = {
	id: 'glossary',
	folder: 'glossary',
	file: 'begriffe\\.yaml',
	form: 'yaml',
	schema: glossarySchema,
	editorSchema: 'glossary',
	isRequired: true,
	folderRule: 'In „glossary“ liegt nur begriffe.yaml mit allen Begriffen des Glossars.',
	desk: [{ position: 1, name: 'glossary', label: 'Glossar' }],
} as const satisfies RecordKind;
