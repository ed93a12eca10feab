import type * as z from 'zod/mini';

/** What a schema has to say about a value, as `path: message`, or `message` alone for the value itself. Empty if it fits. For tests. */
export function messagesOf(schema: z.core.$ZodType, value: unknown): readonly string[] {
	const outcome = schema['~standard'].validate(value);
	if (outcome instanceof Promise) throw new TypeError('The schema is asynchronous. Content schemas must not be.');
	return (outcome.issues ?? []).map(({ path = [], message }) =>
		[path.map(String).join('.'), message].filter((part) => part !== '').join(': '),
	);
}
