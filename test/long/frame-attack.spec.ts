import { expect } from '@playwright/test';
import { attack, drawnAnswers, widthsFrom } from '../e2e/journey/attack.ts';
import { releasedVersions, test } from '../e2e/journey/partner-pages.ts';

const ANSWERS = drawnAnswers(40);
const WIDTHS = widthsFrom(131, 5);
const AT_MOST_MS = 3_600_000;
const MOST_BY_CHANCE = 0.3;

for (const loader of [undefined, ...Object.keys(releasedVersions())]) {
	test(`131 widths and 600 answers tell a page nothing, loader ${loader ?? 'of this build'}`, async ({
		page,
		hosts,
	}) => {
		test.setTimeout(AT_MOST_MS);
		const { seen, share } = await attack(page, ANSWERS, { hosts, loader, widths: WIDTHS });
		console.log(`Guessed ${Math.round(share * 100)} % of ${ANSWERS.length * 15} answers`);
		expect([...new Set(seen.map(({ around }) => around))]).toHaveLength(1);
		expect([...new Set(seen.map(({ heights }) => heights.join()))]).toHaveLength(1);
		expect(share).toBeLessThanOrEqual(MOST_BY_CHANCE);
	});
}
