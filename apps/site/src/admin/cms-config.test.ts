import { globSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { type ContentSchemas, cmsConfig } from './cms-config.ts';
import { FIELD_LABELS } from './field-labels.ts';
import type { CmsField, JsonSchema } from './field-of-schema.ts';

const content = new URL('../../../../content/', import.meta.url).pathname;
const read = (name: string): JsonSchema => JSON.parse(readFileSync(`${content}.schema/${name}.schema.json`, 'utf8'));
const schemas: ContentSchemas = {
	article: read('article'),
	measure: read('measure'),
	source: read('source'),
	checklist: read('checklist'),
	glossary: read('glossary'),
	redirects: read('redirects'),
	site: read('site'),
};
const KINDS: Readonly<Record<string, keyof ContentSchemas>> = {
	sources: 'source',
	measures: 'measure',
	checklists: 'checklist',
	glossary: 'glossary',
	redirects: 'redirects',
	site: 'site',
};
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
			const kind = KINDS[name] ?? 'article';
			const names = fields.map((field) => field.name).filter((field) => field !== 'body');
			expect(names, name).toEqual(Object.keys(schemas[kind].properties ?? {}));
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
});
