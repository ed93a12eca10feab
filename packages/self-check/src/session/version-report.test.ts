import type { Catalogue } from '@it-kompass/schema';
import type { StoredCheck } from '@it-kompass/schema/stored';
import { describe, expect, test } from 'vitest';
import { sampleCatalogue, sampleQuestion } from '../sample-catalogue.ts';
import { firstVersionCheck, secondVersion } from '../sample-versions.ts';
import { carryAnswers } from '../store/carry-answers.ts';
import { reconcile } from '../store/reconcile.ts';
import { versionReport } from './version-report.ts';

const asked = secondVersion.domains.flatMap((domain) => domain.questions);

/** The check as a record that was read with this catalogue. */
function recordOf(stored: StoredCheck, catalogue: Catalogue = secondVersion) {
	const answers = carryAnswers(stored, catalogue.versions);
	return { stored, fitting: reconcile(catalogue, answers, () => undefined) };
}

const reportOn = (check = firstVersionCheck) => versionReport(recordOf(check), secondVersion, asked);

describe('versionReport', () => {
	test('says what counts, what is asked again, what is new and what is not asked any more', () => {
		const report = reportOn();
		expect(report).toMatchObject({ from: '1.0.0', to: '2.0.0', relation: 'earlier', kept: 8 });
		expect(report?.note).toBe('Manches ist neu.');
		expect(report?.askAgain.map(({ question, because, oldText }) => [question.id, because, oldText])).toEqual([
			['B1', 'antwort-entfernt', 'B1 ist lila.'],
			['F1', 'antwortart', null],
			['F2', 'skala-umgekehrt', null],
			['F3', 'bedeutung', null],
		]);
		expect(report?.added.map(({ id }) => id)).toEqual(['A5']);
		expect(report?.notAsked).toEqual(['Wie alt sind Ihre Server?']);
	});

	test('compares by the weight of what stayed the same', () => {
		// Weights: D1 3, twelve others 1 each = 15. The same: A6, B2, E7, I1 = 4 of 15.
		expect(reportOn()?.comparable).toBe(26);
	});

	test('forgets what has been answered anew', () => {
		const answers = {
			...firstVersionCheck.answers,
			A5: { value: 'rot', rev: 1 },
			B1: { value: 'gelb', rev: 1 },
			F2: { value: 'gelb', rev: 2 },
		};
		const report = reportOn({ ...firstVersionCheck, answers });
		expect(report?.askAgain.map(({ question }) => question.id)).toEqual(['F1', 'F3']);
		expect([report?.added, report?.kept]).toEqual([[], 11]);
	});

	test('says of a later version only what still counts', () => {
		expect(reportOn({ ...firstVersionCheck, questionnaireVersion: '3.0.0' })).toMatchObject({
			relation: 'unknown',
			comparable: null,
			note: '',
			kept: 5,
			notAsked: ['Frage A1', 'Frage C1', 'Frage G1'],
		});
	});

	test('has nothing to say before a check is begun', () => {
		expect(versionReport({ ...recordOf(firstVersionCheck), stored: null }, secondVersion, asked)).toBeNull();
	});

	test('has nothing to say of the same version where everything fits', () => {
		const catalogue = sampleCatalogue([sampleQuestion('I1')]);
		const answers = { I1: { value: 'rot', rev: 1 } };
		expect(versionReport(recordOf({ ...firstVersionCheck, answers }, catalogue), catalogue, [])).toBeNull();
		const misfit = { I1: { value: 'lila', rev: 1 } };
		expect(versionReport(recordOf({ ...firstVersionCheck, answers: misfit }, catalogue), catalogue, [])).toMatchObject({
			relation: 'same',
			kept: 0,
			askAgain: [{ because: 'passt-nicht', oldText: null }],
		});
	});
});
