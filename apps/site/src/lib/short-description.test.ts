import { describe, expect, test } from 'vitest';
import { shortDescription } from './short-description.ts';

const SENTENCE = 'Das Land zahlt einen Teil der Kosten für Beratung und Geräte in kleinen Betrieben.';

describe('shortDescription', () => {
	test('leaves a short text as it is', () => {
		expect(shortDescription(SENTENCE)).toBe(SENTENCE);
	});

	test('keeps the whole sentences that fit', () => {
		expect(shortDescription(`${SENTENCE} Kurz. ${'Mehr steht auf der Seite, und zwar alles. '.repeat(4)}`)).toBe(
			`${SENTENCE} Kurz. Mehr steht auf der Seite, und zwar alles.`,
		);
	});

	test('ends a sentence that is too long after a word', () => {
		const short = shortDescription(`Das Land zahlt ${'Beratung, '.repeat(30)}und mehr.`);
		expect(short.length).toBeLessThanOrEqual(160);
		expect(short).toMatch(/Beratung …$/);
	});

	test('takes no first sentence that says next to nothing', () => {
		expect(shortDescription(`Kurz. ${'Wort '.repeat(60)}`)).toMatch(/^Kurz\. Wort .+ …$/);
	});
});
