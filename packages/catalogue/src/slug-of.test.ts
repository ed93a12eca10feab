import { expect, test } from 'vitest';
import { slugOf } from './slug-of.ts';

test.each([
	['Was die Leitung selbst tun muss', 'was-die-leitung-selbst-tun-muss'],
	['Größe, Übung & Maß: 24 Stunden!', 'groesse-uebung-mass-24-stunden'],
	['Café „Zur Post“', 'cafe-zur-post'],
	['–', ''],
	['x'.repeat(70), 'x'.repeat(60)],
	[`${'wort '.repeat(12)}ende`, `${'wort-'.repeat(11)}wort`],
])('slugOf makes „%s“ to %s', (title, slug) => {
	expect(slugOf(title)).toBe(slug);
});
