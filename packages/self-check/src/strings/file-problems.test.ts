import { describe, expect, test } from 'vitest';
import { type ImportProblem, importCheck, MAX_FILE_BYTES } from '../file/import-check.ts';
import { fileProblem } from './file-problems.ts';
import { saysWhatToDo, textFaults } from './text-faults.ts';

/** A file that is refused for each reason there is. */
const REFUSED: Readonly<Record<ImportProblem | 'newer', Parameters<typeof importCheck>[0]>> = {
	'too-large': { size: MAX_FILE_BYTES + 1, text: async () => '' },
	unreadable: { size: 1, text: () => Promise.reject(new DOMException('planted', 'NotReadableError')) },
	empty: '',
	'not-json': '{"format":"it-kompass-selbstcheck"',
	suspicious: '{"__proto__":1}',
	'not-a-check': '{}',
	invalid: '{"format":"it-kompass-selbstcheck","formatVersion":1}',
	newer: '{"format":"it-kompass-selbstcheck","formatVersion":4}',
};

describe('fileProblem', () => {
	test.each(Object.entries(REFUSED))(
		'says for %s what is, what to do and that nothing was changed',
		async (code, file) => {
			const outcome = await importCheck(file);
			if (outcome.ok) throw new Error('The file was taken.');
			expect(outcome.code).toBe(code);
			const text = fileProblem(outcome);
			expect(textFaults(text)).toEqual([]);
			expect(saysWhatToDo(text)).toBe(true);
			expect(text).toMatch(/[.] An Ihrem jetzigen Check wurde nichts geändert\.$/);
		},
	);

	test('names the version of a newer format', () => {
		expect(fileProblem({ ok: false, code: 'newer', version: 3 })).toContain('(Format 3)');
	});

	test('shows nothing of the file', () => {
		expect(fileProblem({ ok: false, code: 'invalid', detail: 'check.answers.E3' })).not.toContain('E3');
	});
});
