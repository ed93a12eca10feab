import { checkFileSchema } from '@it-kompass/schema/stored';
import { checkFile1Schema, checkFile2Schema } from '@it-kompass/schema/stored-earlier';
import type { CheckContent } from '../store/answer-store.ts';
import { profileOfFacts } from '../store/profile-of-facts.ts';
import { scanJson } from './scan-json.ts';

/** One megabyte. A full check has about 20 kilobytes. */
export const MAX_FILE_BYTES = 1_000_000;

/** As much of a `File` as is needed. `size` in bytes. */
export interface FileLike {
	readonly size: number;
	text(): Promise<string>;
}

/**
 * Why a file is not taken.
 *
 * `too-large`: over one megabyte, not read. `unreadable`: the browser could not read it. `empty`: nothing in it.
 * `not-json`: cut off or not JSON. `suspicious`: too deep, too many keys, a key twice or a reserved one; no export looks like that.
 * `not-a-check`: JSON of something else. `invalid`: a check with a value that cannot be.
 */
export type ImportProblem =
	| 'too-large'
	| 'unreadable'
	| 'empty'
	| 'not-json'
	| 'suspicious'
	| 'not-a-check'
	| 'invalid';

/** `newer`: written by a later release; `version` is the number of its format. `detail`: where, for people who help. */
export type ImportOutcome =
	| { readonly ok: true; readonly check: CheckContent }
	| { readonly ok: false; readonly code: 'newer'; readonly version: number }
	| { readonly ok: false; readonly code: ImportProblem; readonly detail: string };

/**
 * Reads a check from a file or its text. Never rejects and changes nothing; storing the check is `AnswerStore.replace`.
 *
 * Questions this questionnaire does not know are kept; `reconcile` sorts them out.
 */
export async function importCheck(file: FileLike | string): Promise<ImportOutcome> {
	try {
		const text = await textOf(file);
		return typeof text === 'string' ? parseFile(text) : text;
	} catch {
		return refuse('unreadable');
	}
}

function refuse(code: ImportProblem, detail = ''): ImportOutcome {
	return { ok: false, code, detail };
}

async function textOf(file: FileLike | string): Promise<ImportOutcome | string> {
	if (typeof file !== 'string' && !(file.size <= MAX_FILE_BYTES)) return refuse('too-large', `${file.size} bytes`);
	const text = typeof file === 'string' ? file : await file.text();
	if (typeof text !== 'string') return refuse('unreadable');
	// A character has one byte at least; the exact count is worth its memory only below that.
	if (text.length > MAX_FILE_BYTES) return refuse('too-large', `${text.length} characters`);
	const bytes = new TextEncoder().encode(text).length;
	return bytes > MAX_FILE_BYTES ? refuse('too-large', `${bytes} bytes`) : text;
}

function parseFile(withMark: string): ImportOutcome {
	const text = withMark.replace(/^\uFEFF/, '');
	if (text.trim() === '') return refuse('empty');
	const suspicion = scanJson(text);
	if (suspicion !== null) return refuse('suspicious', suspicion);

	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return refuse('not-json');
	}
	if (typeof value !== 'object' || value === null || Reflect.get(value, 'format') !== 'it-kompass-selbstcheck') {
		return refuse('not-a-check');
	}
	const version: unknown = Reflect.get(value, 'formatVersion');
	if (typeof version === 'number' && Number.isSafeInteger(version) && version > 3) {
		return { ok: false, code: 'newer', version };
	}
	const schema = version === 1 ? checkFile1Schema : version === 2 ? checkFile2Schema : checkFileSchema;
	const parsed = schema.safeParse(value);
	if (!parsed.success) return refuse('invalid', parsed.error.issues[0]?.path.map(String).join('.').slice(0, 80) ?? '');

	const { exportedAt } = parsed.data;
	const check = asToday(parsed.data.check);
	const { startedAt, updatedAt, kurzcheck } = check;
	const wrong = Object.entries({ exportedAt, startedAt, updatedAt, takenAt: kurzcheck?.takenAt ?? exportedAt }).find(
		([, time]) => Number.isNaN(Date.parse(time)),
	);
	return wrong ? refuse('invalid', wrong[0]) : { ok: true, check };
}

/** A check of any format, as today's; facts of earlier ones become a profile. */
function asToday(check: CheckContent | Earlier): CheckContent {
	if (!('facts' in check)) return check;
	const { facts, ...content } = check;
	return { kurzcheck: null, ...content, profile: profileOfFacts(facts, content.updatedAt) };
}

type Earlier = ReturnType<(typeof checkFile1Schema | typeof checkFile2Schema)['parse']>['check'];
