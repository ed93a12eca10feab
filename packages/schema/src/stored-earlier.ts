import * as z from 'zod/mini';
import { checkFileSchema, storedCheckSchema } from './stored.ts';

const valueId = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60));

/** Facts as releases before the profile kept them: each check under names of its own, every value as a word. */
const facts = z.record(valueId, valueId);

const { schemaVersion: _record, profile: _profile, kurzcheck, ...record } = storedCheckSchema.shape;
const { formatVersion: _file, check, ...file } = checkFileSchema.shape;
const { profile: _sameProfile, kurzcheck: _sameKurzcheck, ...content } = check.shape;

/** As releases before the profile stored it. Stays for ever, like the one below: a browser may still hold one. */
export const storedCheck2Schema = z.strictObject({ ...record, schemaVersion: z.literal(2), facts, kurzcheck });

/** As releases before the kept Kurzcheck stored it. */
export const storedCheck1Schema = z.strictObject({ ...record, schemaVersion: z.literal(1), facts });

/** As releases before the profile wrote it. Stays for ever, like the one below: such files are loaded like today's. */
export const checkFile2Schema = z.strictObject({
	...file,
	formatVersion: z.literal(2),
	check: z.strictObject({ ...content, facts, kurzcheck }),
});

/** As releases before the kept Kurzcheck wrote it. */
export const checkFile1Schema = z.strictObject({
	...file,
	formatVersion: z.literal(1),
	check: z.strictObject({ ...content, facts }),
});
