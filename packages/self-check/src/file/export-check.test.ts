import { checkFileSchema, type StoredCheck } from '@it-kompass/schema/stored';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleCheck, exampleKept, exampleNow } from '../store/example-check.ts';
import { exportCheck } from './export-check.ts';
import { fileName } from './file-name.ts';
import { importCheck } from './import-check.ts';

const valueId = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const known = fc.record({
	value: fc.oneof(
		valueId,
		fc.nat().map((hundredths) => hundredths / 100),
		fc.array(valueId, { maxLength: 4 }),
		fc.record({ staff: fc.nat(), turnoverEur: fc.nat() }, { requiredKeys: [] }),
	),
	from: fc.constantFrom('selbstcheck', 'nis2'),
	at: fc.constant('2026-11-23T09:30:00.000Z'),
});
const check: fc.Arbitrary<StoredCheck> = fc.record({
	schemaVersion: fc.constant(3 as const),
	id: fc.constant('aktuell'),
	revision: fc.nat(),
	questionnaireVersion: fc.constantFrom('1.0.0', '12.3.45'),
	mode: fc.constantFrom('kurzcheck' as const, 'voll' as const),
	profile: fc.dictionary(valueId, known, { maxKeys: 5 }),
	answers: fc.dictionary(
		fc.stringMatching(/^[A-I][1-9][0-9]?$/),
		fc.record({ value: valueId, rev: fc.integer({ min: 1, max: 9 }) }),
		{ maxKeys: 90 },
	),
	leftOutDomainIds: fc.subarray(['A', 'C', 'I'] as const).map((ids) => [...ids]),
	step: fc.stringMatching(/^[a-z0-9-]{1,40}$/),
	startedAt: fc.constant('2026-11-20T08:00:00.000Z'),
	updatedAt: fc.constant('2026-11-23T09:30:00.000Z'),
	kurzcheck: fc.constantFrom(null, exampleKept),
});

describe('exportCheck', () => {
	test('writes a file a person can read, without what only this browser needs', () => {
		expect(exportCheck({ ...exampleCheck, kurzcheck: null }, exampleNow())).toMatchInlineSnapshot(`
			"{
			  "check": {
			    "answers": {
			      "A1": {
			        "rev": 2,
			        "value": "weiss-nicht"
			      },
			      "A10": {
			        "rev": 1,
			        "value": "trifft-nicht-zu"
			      },
			      "E3": {
			        "rev": 1,
			        "value": "halbjaehrlich"
			      }
			    },
			    "kurzcheck": null,
			    "leftOutDomainIds": [
			      "G"
			    ],
			    "mode": "voll",
			    "profile": {
			      "beschaeftigte": {
			        "at": "2026-11-21T10:00:00.000Z",
			        "from": "nis2",
			        "value": 57.5
			      },
			      "branche": {
			        "at": "2026-11-20T08:01:00.000Z",
			        "from": "selbstcheck",
			        "value": "maschinenbau"
			      },
			      "gruppenzahlen": {
			        "at": "2026-11-21T10:01:00.000Z",
			        "from": "nis2",
			        "value": {
			          "staff": 12.5
			        }
			      },
			      "vorhaben": {
			        "at": "2026-11-22T10:00:00.000Z",
			        "from": "foerderung",
			        "value": [
			          "audit",
			          "firewall"
			        ]
			      }
			    },
			    "questionnaireVersion": "1.0.0",
			    "startedAt": "2026-11-20T08:00:00.000Z",
			    "step": "frage-e3",
			    "updatedAt": "2026-11-23T09:30:00.000Z"
			  },
			  "exportedAt": "2026-11-23T09:30:00.000Z",
			  "format": "it-kompass-selbstcheck",
			  "formatVersion": 3
			}
			"
		`);
	});

	test('gives the same bytes whatever the order of the keys', () => {
		const reversed = Object.fromEntries(Object.entries(exampleCheck).toReversed()) as StoredCheck;
		const answers = Object.fromEntries(Object.entries(exampleCheck.answers).toReversed());
		expect(exportCheck({ ...reversed, answers }, exampleNow())).toBe(exportCheck(exampleCheck, exampleNow()));
	});

	test('fits the schema under a clock that shows no date', () => {
		expect(() => checkFileSchema.parse(JSON.parse(exportCheck(exampleCheck, new Date(Number.NaN))))).not.toThrow();
	});

	test('comes back from a file with the same bytes, for 500 checks', async () => {
		await fc.assert(
			fc.asyncProperty(check, async (given) => {
				const text = exportCheck(given, exampleNow());
				const imported = await importCheck(text);
				expect(imported.ok && exportCheck({ ...given, ...imported.check }, exampleNow())).toBe(text);
			}),
			{ seed: 20261123, numRuns: 500, examples: [[exampleCheck]] },
		);
	});
});

describe('fileName', () => {
	test.each([
		[new Date(2026, 10, 23, 23, 59), 'it-selbstcheck-2026-11-23.json'],
		[new Date(2026, 0, 1), 'it-selbstcheck-2026-01-01.json'],
		[new Date(1970, 0, 1), 'it-selbstcheck-1970-01-01.json'],
		[new Date(9999, 11, 31), 'it-selbstcheck-9999-12-31.json'],
		[new Date(Number.NaN), 'it-selbstcheck.json'],
	])('names %s', (date, name) => {
		expect(fileName(date)).toBe(name);
		expect(name).toMatch(/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/);
	});
});
