import { describe, expect, test } from 'vitest';
import { fieldOfSchema, fieldsOfSchema } from './field-of-schema.ts';

const WORDS = { relations: new Map([['sources', 'sources']]), labels: { title: 'Titel' } };

describe('fieldOfSchema', () => {
	test('names the field in German and says what belongs in', () => {
		const schema = { type: 'string', maxLength: 90, description: 'Ein Satz.' };
		expect(fieldOfSchema('title', schema, true, WORDS)).toEqual({
			name: 'title',
			label: 'Titel',
			required: true,
			hint: 'Ein Satz.',
			widget: 'string',
			maxlength: 90,
		});
	});

	test.each([
		[{ type: 'string', maxLength: 500 }, { widget: 'text' }],
		[
			{ type: 'string', format: 'date' },
			{ widget: 'datetime', format: 'YYYY-MM-DD' },
		],
		[
			{ type: 'string', enum: ['a', 'b'] },
			{ widget: 'select', options: ['a', 'b'] },
		],
		[
			{ type: 'integer', minimum: 1, maximum: 24 },
			{ widget: 'number', value_type: 'int', min: 1, max: 24 },
		],
		[
			{ type: 'boolean', default: false },
			{ widget: 'boolean', default: false, required: false },
		],
		[
			{ type: 'array', minItems: 3, items: { type: 'string' } },
			{ widget: 'list', min: 3 },
		],
		[
			{ type: 'array', items: { enum: ['a'] } },
			{ widget: 'select', multiple: true },
		],
		[{ type: 'object', properties: { city: { type: 'string' } } }, { widget: 'object' }],
	])('turns %j into %j', (schema, expected) => {
		expect(fieldOfSchema('feld', schema, true, WORDS)).toMatchObject(expected);
	});

	test('offers the entries of another collection where ids of them stand', () => {
		const schema = { type: 'array', minItems: 3, items: { type: 'string' } };
		expect(fieldOfSchema('sources', schema, true, WORDS)).toMatchObject({
			widget: 'relation',
			collection: 'sources',
			multiple: true,
			min: 3,
		});
	});

	test('keeps what no form can show out of sight', () => {
		expect(fieldOfSchema('if', { anyOf: [] }, true, WORDS)).toEqual({ name: 'if', widget: 'hidden' });
	});
});

describe('fieldsOfSchema', () => {
	test('has one field for each property, in order', () => {
		const properties = { title: { type: 'string' }, draft: { type: 'boolean', default: false } };
		const fields = fieldsOfSchema({ type: 'object', properties, required: ['title', 'draft'] }, WORDS);
		expect(fields.map(({ name, required }) => [name, required])).toEqual([
			['title', true],
			['draft', false],
		]);
	});
});
