import { expect, type Page, test } from '@playwright/test';
import { axeFaults } from './journey/axe-faults.ts';
import { unfoldAll } from './journey/check-file.ts';
import { answerNis2, headingOf, PLAIN, startNis2 } from './journey/take-nis2.ts';

const WIDTHS = [320, 1280];

/** Rules of axe at both widths, and no scrolling sideways. */
async function expectAccessible(page: Page, what: string): Promise<void> {
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 800 });
		const [scrollWidth, clientWidth] = await page.evaluate(() => {
			const { scrollWidth, clientWidth } = document.documentElement;
			return [scrollWidth, clientWidth] as const;
		});
		expect(scrollWidth, `${what} at ${width}`).toBeLessThanOrEqual(clientWidth);
		expect(await axeFaults(page), `${what}, ${width}`).toEqual([]);
	}
}

for (const colorScheme of ['light', 'dark'] as const) {
	test(`no step of the NIS2 check has a barrier a machine can find, ${colorScheme}`, async ({ page }) => {
		// A colour halfway through a transition is nobody's design.
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await startNis2(page);
		const answers = {
			...PLAIN,
			'Was macht': ['werkzeugmaschinen', 'fuhrunternehmen'],
			'Wie viele': '10 bis 49',
			'Wie hoch war Ihr Umsatz': 'Bis einschließlich 10',
			'Gehört Ihr Unternehmen zu einer Gruppe': 'Ja',
			'Ist Ihre IT': 'Nein',
			'Welche Zahlen': 'weiter',
		};
		const seen: string[] = [];
		while (seen.length < 20 && !(await page.getByRole('button', { name: 'Ergebnis drucken' }).isVisible())) {
			const heading = await headingOf(page);
			seen.push(heading);
			if (heading.startsWith('Was macht')) {
				await page.getByRole('combobox').fill('er');
				await expect(page.getByRole('option').first()).toBeVisible();
				await expectAccessible(page, 'open list of trades');
				await page.keyboard.press('Escape');
				await page.keyboard.press('Escape');
			}
			await expectAccessible(page, heading);
			await answerNis2(page, answers);
			await expect(page.getByRole('heading', { level: 1, name: /[?.]$/ })).toBeVisible();
		}
		expect(seen.length).toBeGreaterThan(9);
		await unfoldAll(page);
		await expectAccessible(page, 'result with every section');
	});
}
