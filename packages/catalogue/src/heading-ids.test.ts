import { describe, expect, test } from 'vitest';
import { headingIds } from './heading-ids.ts';

describe('headingIds', () => {
	test.each([
		['## Was jetzt zu tun ist', 'was-jetzt-zu-tun-ist'],
		['### § 30 BSIG: „Größe“ und 40 % ##', '-30-bsig-größe-und-40-'],
		['## Der [Check](/selbstcheck/) und der :begriff[zweite Faktor]{id=mfa}', 'der-check-und-der-zweite-faktor'],
		['> ## Im **Zitat** mit `Code`', 'im-zitat-mit-code'],
	])('%s gets %s', (heading, id) => {
		expect(headingIds(`Text\n\n${heading}\n\nText`)).toEqual([id]);
	});

	test('numbers headings of the same words and leaves code alone', () => {
		expect(headingIds('## Ziel\n\n```\n## Kein Ziel\n```\n\n### Ziel\n')).toEqual(['ziel', 'ziel-1']);
	});
});
