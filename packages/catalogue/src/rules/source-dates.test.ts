import { describe, expect, test } from 'vitest';
import { reportOn } from '../test/sample-tree.ts';

describe('sourceDates', () => {
	test('refuses a review before the last check', () => {
		expect(
			reportOn((tree) => {
				Object.assign(tree.sources['bsig-30'] ?? {}, { reviewAfter: '2026-10-31' });
			}),
		).toMatchInlineSnapshot(`
			"content/sources/bsig-30.yaml:8  reviewAfter
			  Die nächste Prüfung (2026-10-31) liegt vor der letzten (2026-11-01). Nennen Sie einen späteren Tag, meist ein Jahr danach."
		`);
	});

	test.each([
		'Gelesen in einer gespeicherten Fassung ohne Datum; als Stand steht der Tag unserer Durchsicht.',
		'Seite ohne eigenes Datum.',
	])('refuses a date where the note says there is none: %s', (note) => {
		const report = (changes: object) =>
			reportOn((tree) => Object.assign(tree.sources['bsig-30'] ?? {}, { note, ...changes }));
		expect(report({})).toContain(
			'content/sources/bsig-30.yaml:6  asOf\n  Nach dem Hinweis hat die Seite kein eigenes Datum.',
		);
		expect(report({ asOf: undefined, readOn: '2026-11-01' })).toBe('');
	});
});
