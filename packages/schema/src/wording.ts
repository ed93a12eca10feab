import * as z from 'zod';

/** Texts that are not German sentences of ours: words of the law, names in other systems. The value says whose they are. */
const borrowed = z.registry<{ readonly from: string }>();

/**
 * Marks a text as one that no editor words: spelling, typography and tone are left alone there. Ids, days, addresses and
 * values of a list need no mark, their shape says it.
 *
 * @param from whose words they are, for readers of the schema
 */
export function borrowedText(schema: z.ZodString, from: string): z.ZodString {
	return schema.register(borrowed, { from });
}

/** The schema without optional, nullable, default and lazy around it. */
function unwrap(schema: unknown): unknown {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
		return unwrap(schema.def.innerType);
	return schema instanceof z.ZodLazy ? unwrap(schema.def.getter()) : schema;
}

/** Every shape one step further in; none where the step leads to nothing. */
function stepInto(schema: unknown, part: PropertyKey): unknown[] {
	const inner = unwrap(schema);
	if (inner instanceof z.ZodUnion) return inner.def.options.flatMap((option) => stepInto(option, part));
	if (inner instanceof z.ZodArray) return [inner.def.element];
	if (inner instanceof z.ZodRecord) return [inner.def.valueType];
	const next = inner instanceof z.ZodObject ? inner.shape[String(part)] : undefined;
	return next === undefined ? [] : [next];
}

function isWorded(schema: unknown): boolean {
	const inner = unwrap(schema);
	if (inner instanceof z.ZodUnion) return inner.def.options.some(isWorded);
	return inner instanceof z.ZodString && inner.format === null && !borrowed.has(inner);
}

/**
 * True if a text at this place of a file is German that an editor words. A text at a place the shape does not know counts,
 * so that a mistyped key hides no fault in what stands behind it.
 */
export function isWording(schema: z.ZodType, at: readonly PropertyKey[]): boolean {
	const found = at.reduce<unknown[]>((schemas, part) => schemas.flatMap((each) => stepInto(each, part)), [schema]);
	return found.length === 0 || found.some(isWorded);
}
