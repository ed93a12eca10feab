/** The part of a JSON Schema (draft 7) our shapes use. */
export interface JsonSchema {
	readonly type?: string;
	readonly enum?: readonly (string | number)[];
	readonly const?: unknown;
	readonly format?: string;
	readonly pattern?: string;
	readonly minimum?: number;
	readonly maximum?: number;
	readonly minItems?: number;
	readonly maxItems?: number;
	readonly minLength?: number;
	readonly maxLength?: number;
	readonly default?: unknown;
	readonly description?: string;
	readonly items?: JsonSchema;
	readonly properties?: Readonly<Record<string, JsonSchema>>;
	readonly required?: readonly string[];
	readonly [other: string]: unknown;
}

/** A field of the CMS, as its own schema describes it. */
export type CmsField = Readonly<Record<string, unknown>> & { readonly name: string };

/** What the desk adds to a shape. */
export interface FieldWords {
	/** Collection by the name of a field that names entries of it. */
	readonly relations: ReadonlyMap<string, string>;
	/** What editors read beside a field; one without shows its English key. */
	readonly labels: Readonly<Record<string, string>>;
}

/** Longer texts get several lines. */
const LONG_TEXT = 140;

/**
 * The field of the CMS for one property of a shape. What the shape cannot say as a form (a union, a reference to itself)
 * becomes a hidden field: it is kept as it is and changed in the file.
 */
export function fieldOfSchema(name: string, schema: JsonSchema, isRequired: boolean, words: FieldWords): CmsField {
	const widget = widgetOf(name, schema, words);
	if (widget === null) return { name, widget: 'hidden' };
	return {
		name,
		label: words.labels[name] ?? name,
		required: isRequired && schema.default === undefined,
		...(schema.description === undefined ? {} : { hint: schema.description }),
		...widget,
	};
}

/** The fields of an object, in the order of the shape. */
export function fieldsOfSchema(schema: JsonSchema, words: FieldWords): readonly CmsField[] {
	return Object.entries(schema.properties ?? {}).map(([name, property]) =>
		fieldOfSchema(name, property, schema.required?.includes(name) ?? false, words),
	);
}

function widgetOf(name: string, schema: JsonSchema, words: FieldWords): Readonly<Record<string, unknown>> | null {
	if (schema.enum) return { widget: 'select', options: schema.enum };
	if (schema.type === 'boolean') return { widget: 'boolean', default: schema.default ?? false };
	if (schema.type === 'integer' || schema.type === 'number') return numberWidget(schema);
	if (schema.type === 'array') return listWidget(name, schema, words);
	if (schema.type === 'object' && schema.properties) return { widget: 'object', fields: fieldsOfSchema(schema, words) };
	if (schema.type === 'string') return textWidget(name, schema, words);
	return null;
}

function numberWidget({ type, minimum, maximum }: JsonSchema): Readonly<Record<string, unknown>> {
	return {
		widget: 'number',
		value_type: type === 'integer' ? 'int' : 'float',
		...(minimum === undefined ? {} : { min: minimum }),
		...(maximum === undefined ? {} : { max: maximum }),
	};
}

function relation(collection: string): Readonly<Record<string, unknown>> {
	return {
		widget: 'relation',
		collection,
		value_field: 'id',
		display_fields: ['title'],
		search_fields: ['title', 'id'],
	};
}

function listWidget(
	name: string,
	{ items = {}, minItems, maxItems }: JsonSchema,
	words: FieldWords,
): Readonly<Record<string, unknown>> | null {
	const size = {
		...(minItems === undefined ? {} : { min: minItems }),
		...(maxItems === undefined ? {} : { max: maxItems }),
	};
	const collection = words.relations.get(name);
	if (collection !== undefined && items.type === 'string') return { ...relation(collection), multiple: true, ...size };
	if (items.enum) return { widget: 'select', multiple: true, options: items.enum, ...size };
	if (items.type === 'object' && items.properties)
		return { widget: 'list', fields: fieldsOfSchema(items, words), ...size };
	if (items.type === 'string')
		return { widget: 'list', field: { label: 'Eintrag', ...fieldOfSchema('eintrag', items, true, words) }, ...size };
	return null;
}

function textWidget(
	name: string,
	{ format, pattern, maxLength = 0 }: JsonSchema,
	words: FieldWords,
): Readonly<Record<string, unknown>> {
	const collection = words.relations.get(name);
	if (collection !== undefined) return relation(collection);
	if (format === 'date') return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
	const rule = pattern === undefined ? {} : { pattern: [pattern, 'Diese Form ist nicht erlaubt.'] };
	const length = maxLength > 0 ? { maxlength: maxLength } : {};
	return { widget: maxLength > LONG_TEXT ? 'text' : 'string', ...rule, ...length };
}
