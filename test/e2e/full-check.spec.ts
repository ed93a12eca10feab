import catalogue from '@it-kompass/catalogue/de/catalogue.json' with { type: 'json' };
import { expect, type Page, test } from '@playwright/test';
import { tabTo } from './journey/tab-to.ts';
import { expectAcknowledged, expectHeading, expectResult } from './journey/take-check.ts';

const QUESTIONS = catalogue.domains.flatMap((domain) => domain.questions);
const AI = catalogue.domains.find(({ id }) => id === 'H') ?? { title: '', shortTitle: '', questions: [] };
const FURTHER_AI = AI.questions.filter(({ quick }) => !quick);
const QUICK = QUESTIONS.filter(({ quick }) => quick);
const FURTHER = QUESTIONS.filter(({ quick }) => !quick);

/** Starts a check without a word about the firm, so that nothing is hidden. Keys only. */
async function startByKeyboard(page: Page): Promise<void> {
	await page.goto('/selbstcheck/');
	const start = page.getByRole('button', { name: 'Merken und starten' });
	await expect(start).toBeEnabled();
	await tabTo(page, start);
	await page.keyboard.press('Enter');
	await expectHeading(page, 'Für wen rechnen wir?');
	await tabTo(page, page.getByRole('button', { name: 'Ohne Angaben weiter' }));
	await page.keyboard.press('Enter');
}

/** Answers these questions one after the other, each with the digit after the one before. */
async function answerByKeyboard(page: Page, questions: readonly { readonly text: string }[]): Promise<void> {
	for (const [at, { text }] of questions.entries()) {
		await expectHeading(page, text);
		await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
		await page.keyboard.press(String((at % 4) + 1));
		await expect(page.getByRole('radio').nth(at % 4)).toBeChecked();
		await expectAcknowledged(page);
		await page.keyboard.press('Enter');
	}
	await expectHeading(page, 'Alles beantwortet.');
}

async function pressButton(page: Page, name: string): Promise<void> {
	await tabTo(page, page.getByRole('button').filter({ hasText: name }));
	await page.keyboard.press('Enter');
}

test('all questions, the result and the print work by keyboard alone', async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () => {
			document.documentElement.dataset.printed = 'ja';
		};
	});
	await startByKeyboard(page);
	await answerByKeyboard(page, QUICK);
	await pressButton(page, 'Ergebnis ansehen');
	await expectResult(page);
	await expect(page.getByText('Kurzcheck, vorläufig').first()).toBeVisible();

	await pressButton(page, 'Vollständigen Check fortsetzen');
	await answerByKeyboard(page, FURTHER);
	await pressButton(page, 'Ergebnis ansehen');
	await expectResult(page);
	await expect(page.getByText(`${QUESTIONS.length} von ${QUESTIONS.length} Fragen`).first()).toBeVisible();

	await pressButton(page, 'Bericht drucken');
	await expect(page.locator('html')).toHaveAttribute('data-printed', 'ja');
	await page.emulateMedia({ media: 'print' });
	const annex = page.locator('article.paper section').filter({ hasText: 'Anhang: alle Antworten' });
	await expect(annex).toBeVisible();
	await expect(annex.locator('tbody td.number')).toHaveCount(QUESTIONS.length);
});

test('a domain left out leaves the questions, the sums and the result, and comes back with its answers', async ({
	page,
}) => {
	await startByKeyboard(page);
	await answerByKeyboard(page, QUICK);
	await pressButton(page, 'Ergebnis ansehen');
	await expectResult(page);
	await pressButton(page, 'Vollständigen Check fortsetzen');
	await expectHeading(page, FURTHER[0]?.text ?? '');
	await pressButton(page, 'Pause machen');
	await pressButton(page, 'Antworten ansehen');
	await expectHeading(page, `${FURTHER.length} Fragen sind noch offen.`);

	await pressButton(page, `Bereich auslassen: ${AI.title}`);
	await expectHeading(page, `${FURTHER.length - FURTHER_AI.length} Fragen sind noch offen.`);
	await expect(page.getByText('Ausgelassen, zählt nicht mit.')).toBeVisible();
	await pressButton(page, 'Ergebnis trotzdem ansehen');
	await expectResult(page);
	// The Kurzcheck has the verdict still; the full check stands beside it.
	await tabTo(page, page.getByRole('link', { name: /^Voller Check: \d+ von \d+/ }));
	await page.keyboard.press('Enter');
	await expectHeading(page, 'Für ein Gesamtbild fehlen noch Antworten.');
	const row = page.locator('summary').filter({ hasText: AI.shortTitle }).first();
	await expect(row).toContainText('ausgelassen');
	await row.press('Enter');
	await expect(page.getByText('Sie haben diesen Bereich ausgelassen. Er fehlt in allen Summen.')).toBeVisible();

	await pressButton(page, 'Antworten ändern');
	await pressButton(page, `Wieder aufnehmen: ${AI.title}`);
	await expectHeading(page, `${FURTHER.length} Fragen sind noch offen.`);
	const answered = page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: AI.title }) });
	await expect(answered).toContainText(
		`${AI.questions.length - FURTHER_AI.length} von ${AI.questions.length} beantwortet`,
	);
});
