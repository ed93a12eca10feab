import { expect, type Page } from '@playwright/test';
import type { Keeping } from './take-check.ts';

/** Answers by the beginning of the question; `?` stands for "Weiß ich nicht", a list for trades to search. */
export type Nis2Answers = Readonly<Record<string, string | readonly string[]>>;

/** A firm of its own in Germany, with nothing special about it. */
export const PLAIN: Nis2Answers = {
	'Hat Ihr Unternehmen eine Niederlassung': 'Ja',
	'Gehört eine dieser besonderen': 'Nichts davon',
	'Gehört Ihre Einrichtung': 'Nein, wir sind ein Unternehmen',
	'Gibt es bei Ihnen': 'weiter',
	'Bieten Sie das': 'Ja',
	'Gehört Ihr Unternehmen zu einer Gruppe': 'Nein',
	'Beliefern Sie Unternehmen': 'Nein',
};

const NIS2 = '/nis2-check/';

/** Opens the NIS2 check and starts one; ends on its first question. */
export async function startNis2(page: Page, keeping: Keeping = 'memory'): Promise<void> {
	await page.goto(NIS2);
	await page
		.getByRole('button', { name: keeping === 'device' ? 'Merken und starten' : 'Ohne Speichern starten' })
		.click();
	await expect(page.getByRole('heading', { level: 1, name: /Niederlassung/ })).toBeVisible();
}

/** The step on the screen, by its heading. */
export async function headingOf(page: Page): Promise<string> {
	return (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
}

/** Answers one question and goes on; ends on the next step. */
export async function answerNis2(page: Page, answers: Nis2Answers): Promise<void> {
	const heading = await headingOf(page);
	const key = Object.keys(answers).find((start) => heading.startsWith(start));
	const value = (key === undefined ? undefined : answers[key]) ?? '?';
	if (typeof value !== 'string') for (const word of value) await chooseTrade(page, word);
	else if (value === '?') await page.getByRole('radio', { name: /^Weiß ich nicht/ }).check({ force: true });
	else if (value !== 'weiter') await page.getByRole('radio', { name: value }).first().check({ force: true });
	await page.getByRole('button', { name: /^(Weiter|Überspringen)$/ }).click();
	await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toHaveCount(0);
}

/** Searches a trade in everyday words and takes the best one. */
export async function chooseTrade(page: Page, word: string): Promise<void> {
	const field = page.getByRole('combobox', { name: 'Tätigkeit suchen' });
	await field.fill(word);
	await expect(page.getByRole('option').first()).toBeVisible();
	await field.press('Enter');
	await expect(page.getByRole('button', { name: /^Entfernen/ }).first()).toBeVisible();
}

/** Answers until the result; returns the questions that were asked. */
export async function toNis2Result(page: Page, answers: Nis2Answers): Promise<readonly string[]> {
	const asked: string[] = [];
	const result = page.getByRole('button', { name: 'Ergebnis drucken' });
	while (!(await result.isVisible()) && asked.length < 25) {
		const heading = await headingOf(page);
		if (!heading.endsWith('…')) {
			asked.push(heading);
			await answerNis2(page, answers);
		}
		await expect(page.getByRole('heading', { level: 1, name: /[?.]$/ })).toBeVisible();
	}
	await expect(result).toBeVisible();
	return asked;
}

/** Starts a check and answers until the result. */
export async function takeNis2(page: Page, answers: Nis2Answers, keeping: Keeping = 'memory') {
	await startNis2(page, keeping);
	return toNis2Result(page, { ...PLAIN, ...answers });
}
