import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { CONTENT_KINDS, isRecordKind, jsonSchemas, type RecordKind } from '@it-kompass/catalogue';
import { idSchema, textSchema } from '@it-kompass/schema';
import { Ajv } from 'ajv';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { type ContentSchemas, cmsConfig } from './cms-config.ts';
import { FIELD_LABELS } from './field-labels.ts';
import type { CmsField } from './field-of-schema.ts';

const content = new URL('../../../../content/', import.meta.url).pathname;
const schemas: ContentSchemas = Object.fromEntries(
	globSync(`${content}.schema/*.schema.json`).map((path) => [
		basename(path, '.schema.json'),
		JSON.parse(readFileSync(path, 'utf8')),
	]),
);
/** Name of the shape by the name of a place at the desk. */
const SHAPES = new Map(
	CONTENT_KINDS.filter(isRecordKind).flatMap(({ desk = [], editorSchema = '' }) =>
		desk.map(({ name }) => [name, editorSchema]),
	),
);
const config = cmsConfig(schemas, { host: 'github', repo: 'beispiel/it-kompass', branch: 'main' });
const shape = JSON.parse(
	readFileSync(new URL('../../node_modules/@sveltia/cms/schema/sveltia-cms.json', import.meta.url), 'utf8'),
);

function faultsOf(value: unknown): unknown[] {
	const ajv = new Ajv({ allErrors: true, strict: false, logger: false });
	return ajv.validate(shape, value) ? [] : (ajv.errors ?? []);
}

function allFields(fields: readonly CmsField[]): CmsField[] {
	return fields.flatMap((field) => [field, ...allFields((field.fields as CmsField[] | undefined) ?? [])]);
}

const folders = config.collections.flatMap((collection) => ('folder' in collection ? [collection] : []));
const files = config.collections.flatMap((collection) => ('files' in collection ? collection.files : []));

describe('cmsConfig', () => {
	test('is what the CMS understands', () => {
		expect(faultsOf(config)).toEqual([]);
	});

	test('would not pass with a mistyped option', () => {
		const [first, ...others] = config.collections;
		expect(faultsOf({ ...config, collections: [{ ...first, folderr: 'x' }, ...others] })).not.toEqual([]);
	});

	test('has a field for every key of every shape', () => {
		for (const { name, fields } of [...folders, ...files]) {
			const names = fields.map((field) => field.name).filter((field) => field !== 'body');
			expect(names, name).toEqual(Object.keys(schemas[SHAPES.get(name) ?? '']?.properties ?? {}));
		}
	});

	test('has a German name for every field editors see', () => {
		const fields = [...folders, ...files].flatMap((each) => allFields([...each.fields]));
		const unnamed = fields.filter(({ name, widget }) => widget !== 'hidden' && FIELD_LABELS[name] === undefined);
		expect([...new Set(unnamed.map(({ name }) => name))]).toEqual(['body']);
	});

	test('points at folders and files that are there', () => {
		for (const { folder, extension } of folders) {
			expect(globSync(`${folder.replace(/^content\//, content)}/*.${extension}`).length, folder).toBeGreaterThan(0);
		}
		for (const { file } of files) expect(globSync(file.replace(/^content\//, content)), file).toHaveLength(1);
	});

	test('shows a new kind with nothing but its entry', () => {
		const tool: RecordKind = {
			id: 'tool',
			folder: 'tools',
			file: '([a-z-]+)\\.yaml',
			form: 'yaml',
			schema: z.strictObject({ id: idSchema, what: textSchema(90, 'Was es tut.'), source: idSchema }),
			editorSchema: 'tool',
			desk: [
				{
					position: 7,
					name: 'tools',
					label: 'Werkzeuge',
					singular: 'Werkzeug',
					labels: { what: 'Wozu' },
					namedBy: ['tool'],
				},
			],
		};
		const kinds = [...CONTENT_KINDS, tool];
		const all = Object.fromEntries(
			[...jsonSchemas(kinds)].map(([name, text]) => [basename(name, '.schema.json'), JSON.parse(text)]),
		);
		const { collections } = cmsConfig(all, { host: 'github', repo: 'beispiel/it-kompass', branch: 'main' }, kinds);
		expect(faultsOf({ ...config, collections })).toEqual([]);
		const { fields, ...collection } = collections.find(({ name }) => name === 'tools') as (typeof folders)[number];
		expect(collection).toMatchObject({ label: 'Werkzeuge', folder: 'content/tools', extension: 'yaml' });
		expect(fields).toMatchObject([
			{ name: 'id', label: 'Kennung' },
			{ name: 'what', label: 'Wozu', hint: 'Was es tut.' },
			{ name: 'source', widget: 'relation', collection: 'sources' },
		]);
	});
});
