import * as z from 'zod/mini';

// A strict Content-Security-Policy forbids `new Function`, which Zod would try first.
z.config({ jitless: true });

const isoDateTime = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/));
const questionId = z.string().check(z.regex(/^[A-I][1-9][0-9]?$/));
const valueId = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60));
const counter = z.int().check(z.nonnegative());

/** One answer: the option (or `weiss-nicht`, `trifft-nicht-zu`) and the revision of the question it answered. */
export const storedAnswerSchema = z.strictObject({ value: valueId, rev: z.int().check(z.positive()) });
export type StoredAnswer = z.infer<typeof storedAnswerSchema>;

const checkFields = {
	questionnaireVersion: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
	mode: z.enum(['kurzcheck', 'voll']),
	/** Context question id → option id. Not scored. */
	facts: z.record(valueId, valueId),
	answers: z.record(questionId, storedAnswerSchema),
	/** Domains the visitor left out on purpose. */
	leftOutDomainIds: z.array(z.enum(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'])).check(z.maxLength(9)),
	/** Id of the step the visitor saw last, e.g. `frage-e3`. */
	step: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
	startedAt: isoDateTime,
	updatedAt: isoDateTime,
};

/** What IndexedDB keeps of one check. `revision` grows by one with every write; it orders records, clocks do not. */
export const storedCheckSchema = z.strictObject({
	schemaVersion: z.literal(1),
	id: z.string().check(z.minLength(1), z.maxLength(60)),
	revision: counter,
	...checkFields,
});
export type StoredCheck = z.infer<typeof storedCheckSchema>;

/** A check saved to a file. */
export const checkFileSchema = z.strictObject({
	format: z.literal('it-kompass-selbstcheck'),
	formatVersion: z.literal(1),
	exportedAt: isoDateTime,
	check: z.strictObject(checkFields),
});
export type CheckFile = z.infer<typeof checkFileSchema>;
