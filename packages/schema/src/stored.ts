import * as z from 'zod/mini';
import type { StoredProfile } from './profile/profile.ts';

// A strict Content-Security-Policy forbids `new Function`, which Zod would try first.
z.config({ jitless: true });

const isoDateTime = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/));
const questionId = z.string().check(z.regex(/^[A-I][1-9][0-9]?$/));
const valueId = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60));
const counter = z.int().check(z.nonnegative());

/** One answer: the option (or `weiss-nicht`, `trifft-nicht-zu`) and the revision of the question it answered. */
export const storedAnswerSchema = z.strictObject({ value: valueId, rev: z.int().check(z.positive()) });
export type StoredAnswer = z.infer<typeof storedAnswerSchema>;

const version = z.string().check(z.regex(/^\d+\.\d+\.\d+$/));
const mode = z.enum(['kurzcheck', 'voll']);
const domainId = z.enum(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I']);
const optionId = z.string().check(z.regex(/^[a-z0-9]+([-.][a-z0-9]+)*$/i), z.maxLength(60));
const figure = z.number().check(z.nonnegative());

/** What is kept of one fact; the types of the profile say what stands for what. */
const knownFactSchema = z.strictObject({
	value: z.union([
		optionId,
		figure,
		z.array(optionId).check(z.maxLength(99)),
		z.strictObject({
			staff: z.optional(figure),
			turnoverEur: z.optional(figure),
			balanceEur: z.optional(figure),
		}),
	]),
	from: valueId,
	at: isoDateTime,
});
const answers = z.record(questionId, storedAnswerSchema);
/** Domains the visitor left out on purpose. */
const leftOutDomainIds = z.array(domainId).check(z.maxLength(9));

const level = z.literal([0, 1, 2, 3, 4]);
const levels = z
	.strictObject({ secured: level, possible: level })
	.check(z.refine(({ secured, possible }) => secured <= possible));

/** One of the nine rows of a kept result: weighted points, and the levels where there were any. */
const keptDomainSchema = z
	.strictObject({
		domainId,
		status: z.enum(['assessed', 'too-few-answers', 'mostly-not-applicable', 'not-asked', 'left-out']),
		low: counter,
		high: counter,
		max: counter,
		level: z.nullable(levels),
	})
	.check(z.refine(({ low, high, max }) => low <= high && high <= max));

/**
 * The result of a Kurzcheck as it was when the full check was begun. Nothing changes it afterwards.
 *
 * The answers let this questionnaire show all of it; the figures stand for themselves where a later one, or a later
 * model, would count differently. No wording: what a file says is never shown as our text.
 */
export const keptKurzcheckSchema = z.strictObject({
	questionnaireVersion: version,
	modelVersion: version,
	/** When the last of these answers was given. */
	takenAt: isoDateTime,
	/** Context question id → option id, as they were. */
	facts: z.record(valueId, valueId),
	answers,
	leftOutDomainIds,
	/** Questions asked, and those of them without an answer. */
	asked: counter,
	open: counter,
	overall: levels,
	/** Each once, in the order of the catalogue. */
	domains: z.array(keptDomainSchema).check(
		z.length(9),
		z.refine((domains) => new Set(domains.map((domain) => domain.domainId)).size === domains.length),
	),
});
export type KeptKurzcheck = z.infer<typeof keptKurzcheckSchema>;

const checkFields = {
	questionnaireVersion: version,
	mode,
	/** Everything known of the firm, whichever check asked for it. */
	profile: z.record(valueId, knownFactSchema),
	answers,
	leftOutDomainIds,
	/** Id of the step on which the last answer was given, e.g. `frage-e3`. */
	step: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
	startedAt: isoDateTime,
	updatedAt: isoDateTime,
	/** `null`: no Kurzcheck had a result before the full check was begun. */
	kurzcheck: z.nullable(keptKurzcheckSchema),
};

/** What IndexedDB keeps of one check. `revision` is above every other in the database after each write; it orders records, clocks do not. */
export const storedCheckSchema = z.strictObject({
	schemaVersion: z.literal(3),
	id: z.string().check(z.minLength(1), z.maxLength(60)),
	revision: counter,
	...checkFields,
});
export type StoredCheck = WithProfile<z.infer<typeof storedCheckSchema>>;

/** A check saved to a file. */
export const checkFileSchema = z.strictObject({
	format: z.literal('it-kompass-selbstcheck'),
	exportedAt: isoDateTime,
	formatVersion: z.literal(3),
	check: z.strictObject(checkFields),
});
export type CheckFile = Omit<z.infer<typeof checkFileSchema>, 'check'> & {
	check: WithProfile<z.infer<typeof checkFileSchema>['check']>;
};

/** The same with the types of the profile. */
type WithProfile<Record> = Omit<Record, 'profile'> & { profile: StoredProfile };
