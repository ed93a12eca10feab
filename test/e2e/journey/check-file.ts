import type { CheckFile } from '@it-kompass/schema/stored';
import { expect, type Page } from '@playwright/test';
import { answerId, type Digit, MIXED, QUESTIONNAIRE, questionAt } from './questions.ts';
import { expectHeading, expectResult, type Keeping } from './take-check.ts';

/** A saved check with these answers, as the product would write it. */
export function checkFile(digits: readonly Digit[] = MIXED): CheckFile {
	const answers = digits.map((digit, at) => {
		const question = questionAt(at);
		return [question.id, { value: answerId(question, digit), rev: question.rev }] as const;
	});
	return {
		format: 'it-kompass-selbstcheck',
		formatVersion: 3,
		exportedAt: '2026-11-23T09:30:00.000Z',
		check: {
			questionnaireVersion: QUESTIONNAIRE.version,
			mode: 'kurzcheck',
			profile: {},
			answers: Object.fromEntries(answers),
			leftOutDomainIds: [],
			step: 'uebersicht',
			startedAt: '2026-11-23T09:00:00.000Z',
			updatedAt: '2026-11-23T09:20:00.000Z',
			kurzcheck: null,
		},
	};
}

/** A page of the check, or the frame it stands in. */
type CheckView = Pick<Page, 'getByLabel' | 'getByRole'>;

/** Chooses a file with this text in the check's file field, whatever comes of it. */
export async function chooseFile(page: CheckView, text: string | Buffer): Promise<void> {
	const field = page.getByLabel('Aus Datei laden');
	await expect(field).toBeEnabled();
	await field.setInputFiles({ name: 'it-selbstcheck.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** Takes over a saved check on a page of the check where none is running; ends on the review. */
export async function adoptFile(page: CheckView, text: string, keeping: Keeping = 'device'): Promise<void> {
	await chooseFile(page, text);
	const dialog = page.getByRole('dialog', { name: 'Check aus der Datei übernehmen?' });
	await dialog
		.getByRole('radio', { name: keeping === 'device' ? 'Auf diesem Gerät merken' : 'Ohne Speichern' })
		.check();
	await dialog.getByRole('button', { name: 'Übernehmen' }).click();
	await expect(page.getByRole('heading', { level: 1, name: /beantwortet|offen/ })).toBeVisible();
}

/** The review of these answers, without the way there. */
export async function openReview(
	page: Page,
	digits: readonly Digit[] = MIXED,
	keeping: Keeping = 'device',
): Promise<void> {
	await page.goto('/selbstcheck/');
	await adoptFile(page, JSON.stringify(checkFile(digits)), keeping);
	await expectHeading(page, 'Alles beantwortet.');
}

/** The result of these answers, without the way there. */
export async function openResult(
	page: Page,
	digits: readonly Digit[] = MIXED,
	keeping: Keeping = 'device',
): Promise<void> {
	await openReview(page, digits, keeping);
	await page.getByRole('button', { name: 'Ergebnis ansehen' }).click();
	await expectResult(page);
}

/** Opens everything that can be folded open. */
export async function unfoldAll(page: Page): Promise<void> {
	await page.locator('details').evaluateAll((all) => {
		for (const details of all) (details as HTMLDetailsElement).open = true;
	});
}
