import { describe, expect, test } from 'vitest';
import { articleLd, breadcrumbLd, jsonLdText, organizationLd } from './json-ld.ts';

const site = {
	url: 'https://it-kompass.example',
	operator: { name: 'Muster GmbH' },
} as Parameters<typeof organizationLd>[0];

describe('JSON-LD', () => {
	test('names the operator and the way to a page with whole addresses', () => {
		expect(organizationLd(site)).toMatchObject({ '@type': 'Organization', name: 'Muster GmbH' });
		expect(breadcrumbLd(site, [{ name: 'Ratgeber', path: '/ratgeber/' }])).toMatchObject({
			itemListElement: [
				{ position: 1, item: 'https://it-kompass.example/' },
				{ position: 2, name: 'Ratgeber', item: 'https://it-kompass.example/ratgeber/' },
			],
		});
	});

	test('names a person only if one answers for the text', () => {
		const facts = {
			path: '/ratgeber/nis2/a/',
			title: 'A',
			summary: 'B',
			publishedAt: '2026-11-01',
			modifiedAt: '2026-11-22',
			image: '/bilder/a.png',
			citations: ['https://www.gesetze-im-internet.de/'],
		};
		expect(articleLd(site, facts)).toMatchObject({ dateModified: '2026-11-22', inLanguage: 'de' });
		expect(articleLd(site, facts)).not.toHaveProperty('editor');
		expect(articleLd(site, { ...facts, reviewer: 'Erika Mustermann' })).toMatchObject({
			editor: { name: 'Erika Mustermann' },
		});
	});

	test('cannot be left by a text', () => {
		const text = jsonLdText([{ name: '</script><script>alert(1)</script><!--' }]);
		expect(text).not.toContain('<');
		expect(JSON.parse(text)).toEqual({ name: '</script><script>alert(1)</script><!--' });
	});
});
