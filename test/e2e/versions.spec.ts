import { expect, test } from '@playwright/test';
import { adoptFile, checkFile } from './journey/check-file.ts';
import { serveLaterVersion, versionNotice } from './journey/other-version.ts';
import { QUESTIONNAIRE, QUESTIONS } from './journey/questions.ts';
import { expectHeading, expectResult } from './journey/take-check.ts';

const E3 = QUESTIONS.find(({ id }) => id === 'E3');
if (E3 === undefined) throw new Error('The Kurzcheck no longer asks E3; choose another question for this test.');

/** A check of this version that also answered a question which a later one does not have. */
function fileWithMore(): string {
	const file = checkFile();
	const answers = { ...file.check.answers, G9: { value: 'alt', rev: 1 } };
	return JSON.stringify({ ...file, check: { ...file.check, answers } });
}

test('a check of an earlier version says what counts, what is asked again and what is gone', async ({ page }) => {
	const changedFiles = await serveLaterVersion(page);
	await page.goto('/selbstcheck/');
	await adoptFile(page, fileWithMore());
	expect(changedFiles()).toBe(2);
	await expectHeading(page, 'Eine Frage ist noch offen.');
	const notice = await versionNotice(page, QUESTIONNAIRE.version, '9.0.0');
	await expect(notice).toContainText('14 Antworten zählen weiter.');
	// E3 weighs 3 of the 35 of the Kurzcheck: 32 of 35.
	await expect(notice).toContainText('zu 91 % vergleichbar');
	await expect(notice).toContainText(`${E3.title}: die Reihenfolge der Aussagen ist umgekehrt`);
	await expect(notice).toContainText('Wie alt ist Ihr Server?');

	await notice.getByRole('link', { name: E3.title }).click();
	await expectHeading(page, E3.text);
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
	await expect(page.locator('.messages')).not.toContainText('Fragebogen');
	await page.keyboard.press('3');
	await page.keyboard.press('Enter');
	await expectHeading(page, 'Alles beantwortet.');
	await page.getByRole('button', { name: 'Ergebnis ansehen' }).click();
	await expectResult(page);
	await expect(page.getByText(`Begonnen mit Fragebogen ${QUESTIONNAIRE.version}.`).first()).toBeVisible();
	await expect(page.getByText('Fragebogen 9.0.0, Rechenmodell').first()).toBeVisible();
});

test('a stored check of an earlier version is carried over after a reload, and its file keeps every answer', async ({
	page,
}) => {
	await page.goto('/selbstcheck/');
	await adoptFile(page, fileWithMore());
	await serveLaterVersion(page);
	await page.goto('/selbstcheck/#uebersicht');
	await page.reload();
	await expectHeading(page, 'Eine Frage ist noch offen.');
	await versionNotice(page, QUESTIONNAIRE.version, '9.0.0');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Als Datei sichern' }).click(),
	]);
	const chunks: Buffer[] = [];
	for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
	const { check } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
	const before = JSON.parse(fileWithMore()).check;
	expect(check.answers).toEqual(before.answers);
	expect(check.questionnaireVersion).toBe(QUESTIONNAIRE.version);
});

test('a check of a version this page does not know yet still counts where it fits', async ({ page }) => {
	const file = checkFile();
	await page.goto('/selbstcheck/');
	await adoptFile(page, JSON.stringify({ ...file, check: { ...file.check, questionnaireVersion: '9.0.0' } }));
	const notice = await versionNotice(page, '9.0.0', QUESTIONNAIRE.version);
	await expect(notice).toContainText('Diesen Fragebogen kennt die Seite nicht');
	await expectHeading(page, 'Alles beantwortet.');
});

test('a check of this version is told nothing of versions', async ({ page }) => {
	await page.goto('/selbstcheck/');
	await adoptFile(page, JSON.stringify(checkFile()));
	await expectHeading(page, 'Alles beantwortet.');
	await expect(page.getByText('Ihr Check stammt aus Fragebogen')).toHaveCount(0);
});
