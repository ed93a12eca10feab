import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import catalogue from '@it-kompass/catalogue/de/catalogue.json' with { type: 'json' };
import type { StoredCheck } from '@it-kompass/schema/stored';
import { expect, type Page, test } from '@playwright/test';
import { adoptFile, openReview } from './journey/check-file.ts';
import { versionNotice } from './journey/other-version.ts';
import { plantRecord, storedCheck } from './journey/stored-data.ts';
import { expectHeading, expectResult } from './journey/take-check.ts';

const QUESTIONS = new Map(
	catalogue.domains.flatMap(({ questions }) => questions).map((question) => [question.id, question]),
);

/** Written by the product itself when its questionnaire was 1.0.0. Nobody answered a question about the firm. */
const stored = (name: string) => readFileSync(fileURLToPath(new URL(`fixtures/${name}.json`, import.meta.url)), 'utf8');

/** What a check of 1.0.0 has to answer again and anew, in the order of the questionnaire, worked out by hand. */
const CHECKS = [
	// D2 asks for 72 hours too since then. Of the weight 35, A1 3, D2 3, E2 2, E3 3, F1 2, G1 2 and H1 2 changed: 18.
	{ name: 'kurzcheck', open: 'Eine Frage ist noch offen.', kept: '14 Antworten', comparable: 51, asked: ['D2'] },
	// D6, D8 and D9 are split. 33 changed and 4 new questions leave 35 of the weight 102.
	{
		name: 'voll',
		open: 'Acht Fragen sind noch offen.',
		kept: '46 Antworten',
		comparable: 34,
		asked: ['D2', 'D6', 'D10', 'D11', 'D8', 'D12', 'D9', 'D13'],
	},
] as const;

const WAYS: Readonly<Record<string, (page: Page, name: string) => Promise<void>>> = {
	'from a file': async (page, name) => {
		await page.goto('/selbstcheck/');
		await adoptFile(page, stored(`${name}-1.0.0.file`));
	},
	'on the device': async (page, name) => {
		await openReview(page);
		await plantRecord(page, JSON.parse(stored(`${name}-1.0.0.record`)));
		await page.goto('/selbstcheck/#uebersicht');
		await page.reload();
	},
};

for (const [way, open] of Object.entries(WAYS)) {
	for (const { name, open: heading, kept, comparable, asked } of CHECKS) {
		test(`a ${name} of version 1.0.0 ${way} goes on with what is asked again, and loses nothing`, async ({ page }) => {
			await open(page, name);
			await expectHeading(page, heading);
			const notice = await versionNotice(page, '1.0.0', catalogue.version);
			await expect(notice).toContainText('Wo eine Aussage mehreres auf einmal verlangte, fragen wir jetzt einzeln.');
			await expect(notice).toContainText(`${kept} zählen weiter.`);
			await expect(notice).toContainText(`zu ${comparable} % vergleichbar`);
			await expect(notice.getByRole('listitem')).toHaveCount(asked.length);
			const { answers }: StoredCheck = JSON.parse(stored(`${name}-1.0.0.record`));
			expect((await storedCheck(page))?.answers).toEqual(answers);

			await notice.getByRole('link', { name: QUESTIONS.get('D2')?.title ?? '' }).click();
			for (const [at, id] of asked.entries()) {
				// A question opened from the overview leads back to it.
				if (at === 1) await page.getByRole('button', { name: 'Offene Fragen beantworten' }).click();
				await expectHeading(page, QUESTIONS.get(id)?.text ?? '');
				await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
				await page.keyboard.press('3');
				await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
				await page.keyboard.press('Enter');
			}
			await expectHeading(page, 'Alles beantwortet.');
			const now = (await storedCheck(page))?.answers ?? {};
			for (const [id, answer] of Object.entries(answers)) {
				if (!asked.some((again) => again === id)) expect([id, now[id]]).toEqual([id, answer]);
			}
			await page.getByRole('button', { name: 'Ergebnis ansehen' }).click();
			await expectResult(page);
			await expect(page.getByText('Begonnen mit Fragebogen 1.0.0.').first()).toBeVisible();
			await expect(page.getByText(`Fragebogen ${catalogue.version}, Rechenmodell`).first()).toBeVisible();
		});
	}
}
