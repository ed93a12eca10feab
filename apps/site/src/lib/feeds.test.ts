import { describe, expect, test } from 'vitest';
import { atomFeed } from './atom-feed.ts';
import type { Feed } from './feed.ts';
import { rssFeed } from './rss-feed.ts';

const feed: Feed = {
	site: 'https://it-kompass.example',
	page: '/ratgeber/nis2/',
	atom: '/ratgeber/nis2/atom.xml',
	rss: '/ratgeber/nis2/feed.xml',
	title: 'IT-Kompass: NIS2',
	description: 'Wen das Gesetz meint & was es verlangt.',
	author: 'Muster & Söhne GmbH',
	updatedAt: '2026-11-20',
	entries: [
		{
			path: '/ratgeber/nis2/betroffen/',
			title: 'Wer „wichtig“ ist: < 50 oder > 50?',
			summary: 'In einem Satz.',
			section: 'NIS2',
			publishedAt: '2026-07-01',
			updatedAt: '2026-11-20',
		},
	],
};

describe('atomFeed', () => {
	test('says who wrote what, where it is, when it came and when it changed', () => {
		const xml = atomFeed(feed);
		const [head = '', entry = ''] = xml.split('<entry>');
		expect(head).toContain('<id>https://it-kompass.example/ratgeber/nis2/atom.xml</id>');
		expect(head).toContain(
			'<link rel="self" type="application/atom+xml" href="https://it-kompass.example/ratgeber/nis2/atom.xml"/>',
		);
		expect(head).toContain('<link rel="alternate" type="text/html" href="https://it-kompass.example/ratgeber/nis2/"/>');
		expect(head).toContain('<updated>2026-11-20T00:00:00+01:00</updated>');
		expect(head).toContain('<name>Muster &amp; Söhne GmbH</name>');
		expect(entry).toContain('<id>https://it-kompass.example/ratgeber/nis2/betroffen/</id>');
		expect(entry).toContain('<title>Wer „wichtig“ ist: &lt; 50 oder &gt; 50?</title>');
		expect(entry).toContain('<published>2026-07-01T00:00:00+02:00</published>');
		expect(entry).toContain('<updated>2026-11-20T00:00:00+01:00</updated>');
		expect(entry).toContain('<summary>In einem Satz.</summary>');
	});

	test('is complete without an entry', () => {
		const xml = atomFeed({ ...feed, entries: [] });
		expect(xml).not.toContain('<entry>');
		expect(xml).toMatch(/<updated>.+<\/updated>[\s\S]+<\/feed>\n$/);
	});
});

describe('rssFeed', () => {
	test('says the same in RSS', () => {
		const xml = rssFeed(feed);
		expect(xml).toContain('<description>Wen das Gesetz meint &amp; was es verlangt.</description>');
		expect(xml).toContain('<lastBuildDate>Fri, 20 Nov 2026 00:00:00 +0100</lastBuildDate>');
		expect(xml).toContain('<guid isPermaLink="true">https://it-kompass.example/ratgeber/nis2/betroffen/</guid>');
		expect(xml).toContain('<pubDate>Wed, 01 Jul 2026 00:00:00 +0200</pubDate>');
	});
});
