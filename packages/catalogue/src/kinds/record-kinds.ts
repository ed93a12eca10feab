import {
	articleSchema,
	benchmarkSchema,
	checklistSchema,
	fundingProgrammeSchema,
	measureSchema,
	partnerSchema,
	sourceSchema,
} from '@it-kompass/schema';
import { articleFile, measureFile, sourceFile } from '../scaffold-files.ts';
import { fundingFile } from '../scaffold-funding.ts';
import type { RecordKind } from './content-kind.ts';
import { NAME, SECTION } from './file-kinds.ts';

/** A YAML file named after the id in it. */
const BY_ID = { file: `(${NAME})\\.yaml`, form: 'yaml', isNamedAfterId: true } as const;

export const MEASURE = {
	...BY_ID,
	id: 'measure',
	folder: 'measures',
	schema: measureSchema,
	editorSchema: 'measure',
	isInstruction: true,
	folderRule: 'Maßnahmen heißen nach ihrer Kennung. Beispiel: measures/ruecksicherung-testen.yaml',
	route: (id: string) => `/massnahmen/${id}/`,
	scaffold: { example: 'ruecksicherung-testen', file: measureFile },
	desk: [
		{
			position: 4,
			name: 'measures',
			label: 'Maßnahmen',
			singular: 'Maßnahme',
			namedBy: ['measures', 'prerequisites'],
		},
	],
} as const satisfies RecordKind;

export const SOURCE = {
	...BY_ID,
	id: 'source',
	folder: 'sources',
	schema: sourceSchema,
	editorSchema: 'source',
	folderRule: 'Quellen heißen nach ihrer Kennung. Beispiel: sources/bsig-30.yaml',
	scaffold: { example: 'bsig-30', file: sourceFile },
	desk: [{ position: 5, name: 'sources', label: 'Quellen', singular: 'Quelle', namedBy: ['source', 'sources'] }],
} as const satisfies RecordKind;

export const BENCHMARK = {
	...BY_ID,
	id: 'benchmark',
	folder: 'benchmarks',
	schema: benchmarkSchema,
	editorSchema: 'benchmark',
	isInstruction: true,
	folderRule: 'Vergleichszahlen heißen nach ihrer Kennung. Beispiel: benchmarks/stoerungen-und-geraete-von-hand.yaml',
} as const satisfies RecordKind;

export const FUNDING = {
	...BY_ID,
	id: 'funding',
	folder: 'funding',
	schema: fundingProgrammeSchema,
	editorSchema: 'funding',
	folderRule: 'Förderprogramme heißen nach ihrer Kennung. Beispiel: funding/nw-mid-digitale-sicherheit.yaml',
	route: (id: string) => `/foerdermittel/${id}/`,
	scaffold: {
		id: /^(eu|bund|info|bw|by|be|bb|hb|hh|he|mv|ni|nw|rp|sl|sn|st|sh|th)(-[a-z0-9]+)+$/,
		example: 'nw-mid-digitale-sicherheit; vorne steht eu, bund, info oder das Land',
		file: fundingFile,
	},
} as const satisfies RecordKind;

export const PARTNER = {
	...BY_ID,
	id: 'partner',
	folder: 'partners',
	schema: partnerSchema,
	editorSchema: 'partner',
	folderRule:
		'Partner heißen nach ihrer Kennung, ihr Logo (svg, png, webp) liegt daneben. Beispiel: partners/muster-it.yaml',
} as const satisfies RecordKind;

export const CHECKLIST = {
	...BY_ID,
	id: 'checklist',
	folder: 'checklists',
	schema: checklistSchema,
	editorSchema: 'checklist',
	isInstruction: true,
	folderRule: 'Checklisten heißen nach ihrer Kennung. Beispiel: checklists/ruecksicherung-proben.yaml',
	route: (id: string) => `/checklisten/${id}/`,
	desk: [{ position: 6, name: 'checklists', label: 'Checklisten', singular: 'Checkliste' }],
} as const satisfies RecordKind;

const section = (position: number, name: string, label: string) =>
	({ position, name, label, singular: 'Artikel', folder: `articles/${name}` }) as const;

export const ARTICLE = {
	id: 'article',
	folder: 'articles',
	file: `(${SECTION}/${NAME})\\.md`,
	form: 'markdown',
	schema: articleSchema,
	editorSchema: 'article',
	folderRule:
		'Artikel liegen in ki-infrastruktur, nis2, foerderung und enden auf .md, Bilder (webp, avif, png, jpg) daneben in „medien“. Beispiel: articles/nis2/geschaeftsleitung-pflichten.md',
	route: (id: string) => `/ratgeber/${id}/`,
	scaffold: { example: 'nis2/geschaeftsleitung-pflichten', file: articleFile },
	desk: [
		section(1, 'ki-infrastruktur', 'Ratgeber: KI-Infrastruktur'),
		section(2, 'nis2', 'Ratgeber: NIS2'),
		section(3, 'foerderung', 'Ratgeber: Förderung'),
	],
} as const satisfies RecordKind;
