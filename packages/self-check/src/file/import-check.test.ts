import { checkFileSchema } from '@it-kompass/schema/stored';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { contentOf } from '../store/check-content.ts';
import { exampleCheck, exampleKept, exampleNow } from '../store/example-check.ts';
import { exportCheck } from './export-check.ts';
import { importCheck, MAX_FILE_BYTES } from './import-check.ts';

const valid = exportCheck(exampleCheck, exampleNow());
const file = JSON.parse(valid) as { check: Record<string, unknown> };
const withFile = (fields: object) => JSON.stringify({ ...file, ...fields });
const withCheck = (fields: object) => withFile({ check: { ...file.check, ...fields } });
const withAnswers = (answers: unknown) => withCheck({ answers });
const insertKey = (key: string, value: string) => valid.replace('"answers": {', `"answers": { ${key}: ${value},`);
const without = (key: string) => {
	const { [key]: _, ...rest } = file.check;
	return withFile({ check: rest });
};
const manyKeys = Object.fromEntries(Array.from({ length: 5001 }, (_, no) => [`k${no}`, 1]));

const MALFORMED: readonly (readonly [name: string, text: string, code: string])[] = [
	['nothing', '', 'empty'],
	['spaces', ' \r\n\t', 'empty'],
	['only a byte order mark', '\uFEFF', 'empty'],
	['one byte', '{', 'not-json'],
	['plain text', 'IT-Selbstcheck', 'not-json'],
	['a page', '<!doctype html><p>', 'not-json'],
	['half a file', valid.slice(0, 200), 'not-json'],
	['two files', valid + valid, 'not-json'],
	['a trailing comma', valid.replace('"formatVersion": 3', '"formatVersion": 3,,'), 'not-json'],
	['single quotes', valid.replaceAll('"', "'"), 'not-json'],
	['an open text', '{"format": "it-kompass', 'not-json'],
	['a text that ends in a backslash', '{"format": "\\', 'not-json'],
	['a NUL', '\0', 'not-json'],
	['NaN', valid.replace('"rev": 1', '"rev": NaN'), 'not-json'],
	['a comment', `// Selbstcheck\n${valid}`, 'not-json'],
	['closing brackets only', '}}}]]]', 'not-json'],
	['null', 'null', 'not-a-check'],
	['a number', '1e400', 'not-a-check'],
	['a text', '"it-kompass-selbstcheck"', 'not-a-check'],
	['a list', '[]', 'not-a-check'],
	['an empty object', '{}', 'not-a-check'],
	['another format', withFile({ format: 'andere-software' }), 'not-a-check'],
	['a format that is no text', withFile({ format: ['it-kompass-selbstcheck'] }), 'not-a-check'],
	['100,000 lists inside each other', '['.repeat(100_000) + ']'.repeat(100_000), 'suspicious'],
	['100,000 objects inside each other', '{"a":'.repeat(100_000), 'suspicious'],
	['too many keys', withAnswers(manyKeys), 'suspicious'],
	['__proto__', insertKey('"__proto__"', '{"value":"nie","rev":1}'), 'suspicious'],
	['__proto__ with escapes', insertKey('"\\u005f_proto_\\u005f"', '{"value":"nie","rev":1}'), 'suspicious'],
	['__proto__ with a space before the colon', insertKey('"__proto__" \n', '{}'), 'suspicious'],
	['constructor.prototype', insertKey('"constructor"', '{"prototype":{"polluted":1}}'), 'suspicious'],
	['prototype', insertKey('"prototype"', '{}'), 'suspicious'],
	['__proto__ at the top', `{"__proto__":{"polluted":1},${valid.slice(1)}`, 'suspicious'],
	['an answer twice', insertKey('"E3"', '{"value":"nie","rev":1}'), 'suspicious'],
	['an answer twice, once with escapes', insertKey('"\\u00453"', '{"value":"nie","rev":1}'), 'suspicious'],
	['a version twice', valid.replace('"formatVersion": 3', '"formatVersion": 3, "formatVersion": 3'), 'suspicious'],
	['toJSON', withCheck({ toJSON: 1 }), 'invalid'],
	['hasOwnProperty', withAnswers({ hasOwnProperty: 1 }), 'invalid'],
	['then', withFile(Object.fromEntries([['then', 1]])), 'invalid'],
	['length', withAnswers({ length: 1e9 }), 'invalid'],
	['version 0', withFile({ formatVersion: 0 }), 'invalid'],
	['version 1.5', withFile({ formatVersion: 1.5 }), 'invalid'],
	['version as text', withFile({ formatVersion: '3' }), 'invalid'],
	['a version beyond counting', withFile({ formatVersion: 1e300 }), 'invalid'],
	['no version', withFile({ formatVersion: undefined }), 'invalid'],
	['no check', withFile({ check: undefined }), 'invalid'],
	['a list as check', withFile({ check: [] }), 'invalid'],
	['a missing step', without('step'), 'invalid'],
	['missing answers', without('answers'), 'invalid'],
	['a field too many', withCheck({ name: 'Muster GmbH' }), 'invalid'],
	['an unknown mode', withCheck({ mode: 'alles' }), 'invalid'],
	['an impossible question', withAnswers({ Z1: { value: 'nie', rev: 1 } }), 'invalid'],
	['a formula as answer', withAnswers({ E3: { value: '=1+1', rev: 1 } }), 'invalid'],
	['markup as answer', withAnswers({ E3: { value: '<script>', rev: 1 } }), 'invalid'],
	['a revision of 1e400', withAnswers({ E3: { value: 'nie', rev: 0 } }).replace('"rev":0', '"rev":1e400'), 'invalid'],
	['a revision with a fraction', withAnswers({ E3: { value: 'nie', rev: 1.5 } }), 'invalid'],
	['an unknown domain', withCheck({ leftOutDomainIds: ['Q'] }), 'invalid'],
	['ten domains', withCheck({ leftOutDomainIds: Array(10).fill('A') }), 'invalid'],
	['a day that is none', withCheck({ startedAt: '2026-13-45T99:99:99Z' }), 'invalid'],
	['a kept day that is none', withCheck({ kurzcheck: { ...exampleKept, takenAt: '2026-13-45T99:99:99Z' } }), 'invalid'],
	['a time without a day', withFile({ exportedAt: '09:30' }), 'invalid'],
];

describe('importCheck', () => {
	test.each(MALFORMED)('refuses %s', async (_, text, code) => {
		const before = Reflect.ownKeys(Object.prototype);
		expect(await importCheck(text)).toMatchObject({ ok: false, code });
		expect(await importCheck(new File([text], 'x.json'))).toMatchObject({ ok: false, code });
		expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	});

	test('takes back what was exported, with the same bytes at the next export', async () => {
		const imported = await importCheck(valid);
		expect(imported).toEqual({ ok: true, check: contentOf(exampleCheck) });
		if (imported.ok) expect(exportCheck({ ...exampleCheck, ...imported.check }, exampleNow())).toBe(valid);
		expect(await importCheck(`\uFEFF${valid}`)).toEqual(imported);
		expect(await importCheck(new File([valid], 'x.json'))).toEqual(imported);
	});

	test('keeps questions this questionnaire may not know', async () => {
		const text = withAnswers({ I99: { value: 'nie', rev: 4 } });
		expect(await importCheck(text)).toMatchObject({ ok: true, check: { answers: { I99: { value: 'nie', rev: 4 } } } });
	});

	test('names the version of a newer format, whatever else is in the file', async () => {
		const text = JSON.stringify({ format: 'it-kompass-selbstcheck', formatVersion: 4, anders: true });
		expect(await importCheck(text)).toEqual({ ok: false, code: 'newer', version: 4 });
	});

	test('says where a value is wrong', async () => {
		const text = withAnswers({ E3: { value: 'nie', rev: 0 } });
		expect(await importCheck(text)).toEqual({ ok: false, code: 'invalid', detail: 'check.answers.E3.rev' });
	});

	test('refuses a megabyte and one byte without reading, also two gigabytes', async () => {
		for (const size of [MAX_FILE_BYTES + 1, 50_000_000, 2 ** 31, Number.NaN]) {
			const text = vi.fn(() => Promise.reject(new Error('read')));
			expect(await importCheck({ size, text })).toMatchObject({ ok: false, code: 'too-large' });
			expect(text).not.toHaveBeenCalled();
		}
	});

	test('reads a file of exactly a megabyte', async () => {
		expect(await importCheck(new File([valid.padEnd(MAX_FILE_BYTES)], 'x.json'))).toMatchObject({ ok: true });
	});

	test('counts bytes, not characters, and does not believe a size that is too small', async () => {
		expect(await importCheck('ä'.repeat(500_001))).toMatchObject({ code: 'too-large' });
		expect(await importCheck('x'.repeat(MAX_FILE_BYTES + 1))).toMatchObject({ code: 'too-large' });
		expect(await importCheck({ size: 1, text: async () => valid.padEnd(MAX_FILE_BYTES + 1) })).toMatchObject({
			code: 'too-large',
		});
	});

	test.each([
		['rejects', { size: 1, text: () => Promise.reject(new DOMException('planted', 'NotReadableError')) }],
		['returns no text', { size: 1, text: async () => 7 as unknown as string }],
		['is none', null as unknown as string],
	])('refuses a file that %s', async (_, broken) => {
		expect(await importCheck(broken)).toEqual({ ok: false, code: 'unreadable', detail: '' });
	});

	test('never throws and never takes anything that does not fit, for 10,000 mutants', async () => {
		const piece = fc.constantFrom(
			'"',
			'{',
			'}',
			'[',
			']',
			':',
			',',
			'\\',
			'1',
			'null',
			'"E3"',
			'"__proto__":1,',
			'\u2028',
			'0',
		);
		const edit = fc.record({
			at: fc.nat(valid.length),
			remove: fc.nat(30),
			insert: fc.oneof(piece, fc.string({ maxLength: 6, unit: 'binary' })),
		});
		let taken = 0;
		await fc.assert(
			fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
				const text = edits.reduce((t, { at, remove, insert }) => t.slice(0, at) + insert + t.slice(at + remove), valid);
				const outcome = await importCheck(text);
				if (!outcome.ok) return;
				taken += 1;
				expect(checkFileSchema.parse(JSON.parse(text)).check).toEqual(outcome.check);
			}),
			{ seed: 20261123, numRuns: 10_000 },
		);
		// Some only change a letter inside a value, so the check above was made.
		expect(taken).toBeGreaterThan(0);
	});

	test('never throws for 2,000 arbitrary JSON values', async () => {
		await fc.assert(
			fc.asyncProperty(fc.json({ maxDepth: 6 }), async (text) => {
				expect((await importCheck(text)).ok).toBe(false);
			}),
			{ seed: 20261123, numRuns: 2000 },
		);
	});
});
