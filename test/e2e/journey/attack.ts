import { expect, type Page } from '@playwright/test';
import { adoptFile, checkFile } from './check-file.ts';
import { openCheck } from './partner-pages.ts';
import type { Digit } from './questions.ts';

/** What a page around the frame could observe of one visitor. */
export interface Observed {
	/** Height of the frame per width on the review, then on the result. */
	readonly heights: readonly number[];
	/** Messages but heights, entries of the history, scrolling, focus, requests: everything else, as one text. */
	readonly around: string;
}

/** One visitor of an attack. */
export interface Victim {
	readonly hosts: string;
	readonly digits: readonly Digit[];
	readonly widths: readonly number[];
	/** A released version; the loader of this build without one. */
	readonly loader?: string | undefined;
	/** Takes the fixed height away: the attack must succeed then. */
	readonly isPlanted?: boolean;
}

const QUESTIONS = 15;
const STATEMENTS = 4;

/** Answers of so many visitors, each of the four statements about as often; always the same ones. */
export function drawnAnswers(visitors: number): readonly (readonly Digit[])[] {
	let state = 20_261_130;
	return Array.from({ length: visitors }, () =>
		Array.from({ length: QUESTIONS }, () => {
			state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
			return ((state >>> 16) % STATEMENTS) + 1;
		}),
	) as Digit[][];
}

/** So many widths from 320 pixels on. */
export function widthsFrom(count: number, step: number): readonly number[] {
	return Array.from({ length: count }, (_, at) => 320 + at * step);
}

/** Lets one visitor look at his review and his result, and observes him. */
export async function observe(page: Page, victim: Victim): Promise<Observed> {
	const { hosts, digits, widths, loader, isPlanted } = victim;
	await page.goto(`${hosts}/attacker.html${loader ? `?loader=${loader}` : ''}`);
	const frame = await openCheck(page);
	if (isPlanted) {
		await frame.locator('html').evaluate(() => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync('[data-sealed]{block-size:auto!important}');
			document.adoptedStyleSheets.push(sheet);
		});
	}
	await adoptFile(frame, JSON.stringify(checkFile(digits)), 'memory');
	const review = await sweep(page, widths);
	await frame.getByRole('button', { name: 'Ergebnis ansehen' }).click();
	await expect(frame.getByRole('button', { name: 'Bericht drucken' })).toBeVisible();
	const result = await sweep(page, widths);
	return { heights: [...review, ...result], around: await around(page) };
}

async function sweep(page: Page, widths: readonly number[]): Promise<readonly number[]> {
	return page.evaluate((tried) => Reflect.get(window, 'sweep')(tried), widths);
}

/** Everything a page around sees besides heights; see `hosts/attacker.js`. */
export async function around(page: Page): Promise<string> {
	return page.evaluate(() => JSON.stringify(Reflect.get(window, 'around')()));
}

/**
 * Notes what visitors with these answers look like, looks at the same ones again, and guesses.
 *
 * @returns what was seen the second time, and the share of answers guessed, 0 to 1
 */
export async function attack(
	page: Page,
	answers: readonly (readonly Digit[])[],
	victim: Omit<Victim, 'digits'>,
): Promise<{ readonly seen: readonly Observed[]; readonly share: number }> {
	const rounds: Observed[][] = [[], []];
	for (const round of rounds) {
		for (const digits of answers) round.push(await observe(page, { ...victim, digits }));
	}
	const [profile = [], seen = []] = rounds;
	return { seen, share: guessedShare(answers, profile, seen) };
}

/**
 * Share of answers, 0 to 1, an attacker guesses right who knows what each of these visitors looks like and takes for
 * every one of them the most similar. Chance is a quarter.
 *
 * @param profile what he noted for each set of answers before
 * @param seen what he sees of the same sets now
 */
function guessedShare(
	answers: readonly (readonly Digit[])[],
	profile: readonly Observed[],
	seen: readonly Observed[],
): number {
	const right = seen.flatMap((visitor, at) => {
		const distances = profile.map((known) => distance(known, visitor));
		const guess = answers[distances.indexOf(Math.min(...distances))] ?? [];
		return (answers[at] ?? []).filter((digit, question) => digit === guess[question]);
	});
	return right.length / (answers.length * QUESTIONS);
}

/** The greatest share, 0 to 1, somebody gets right who sees nothing and takes one of these sets for everybody. */
export function blindShare(answers: readonly (readonly Digit[])[]): number {
	const shares = answers.map((guess) => {
		const right = answers.flatMap((digits) => digits.filter((digit, question) => digit === guess[question]));
		return right.length / (answers.length * QUESTIONS);
	});
	return Math.max(...shares);
}

function distance(one: Observed, other: Observed): number {
	const heights = one.heights.reduce((sum, height, at) => sum + Math.abs(height - (other.heights[at] ?? 0)), 0);
	return heights + (one.around === other.around ? 0 : 1);
}
