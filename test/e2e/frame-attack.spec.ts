import { expect } from '@playwright/test';
import { attack, blindShare, drawnAnswers, widthsFrom } from './journey/attack.ts';
import { releasedVersions, test } from './journey/partner-pages.ts';

/** The same attack with all widths and 600 answers: `long/frame-attack.spec.ts`. */
const ANSWERS = drawnAnswers(4);
const WIDTHS = widthsFrom(3, 200);
for (const loader of [undefined, ...Object.keys(releasedVersions())]) {
	test(`a page that sweeps widths guesses no answer, loader ${loader ?? 'of this build'}`, async ({ page, hosts }) => {
		test.slow();
		const { seen, share } = await attack(page, ANSWERS, { hosts, loader, widths: WIDTHS });
		console.log(`Guessed ${Math.round(share * 100)} % of ${ANSWERS.length * 15} answers`);
		expect([...new Set(seen.map(({ around }) => around))]).toHaveLength(1);
		expect([...new Set(seen.map(({ heights }) => heights.join()))]).toHaveLength(1);
		expect(share).toBeLessThanOrEqual(blindShare(ANSWERS));
	});
}

test('the same page would read the answers from a frame as high as its content', async ({ page, hosts }) => {
	test.slow();
	const { share } = await attack(page, ANSWERS, { hosts, widths: WIDTHS, isPlanted: true });
	expect(share).toBeGreaterThan(0.8);
});
