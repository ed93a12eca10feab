import { expect, type Page, test } from '@playwright/test';

const HUBS = ['/ratgeber/', '/ratgeber/ki-infrastruktur/', '/ratgeber/nis2/', '/ratgeber/foerderung/'];
const ATOM = 'http://www.w3.org/2005/Atom';
/** RFC 3339 with an offset. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/;

/** An XML document as the browser's own parser reads it; `fault` is what it says of a document that is not well formed. */
async function read(page: Page, xml: string) {
	return page.evaluate((text) => {
		const root = new DOMParser().parseFromString(text, 'application/xml').documentElement;
		const textsOf = (parent: Element, name: string) =>
			[...parent.children].filter(({ localName }) => localName === name).map(({ textContent }) => textContent);
		const linksOf = (parent: Element) =>
			[...parent.children]
				.filter(({ localName }) => localName === 'link')
				.map((link) => ({
					rel: link.getAttribute('rel'),
					type: link.getAttribute('type'),
					href: link.getAttribute('href'),
				}));
		const partOf = (element: Element) => ({
			id: textsOf(element, 'id'),
			title: textsOf(element, 'title'),
			updated: textsOf(element, 'updated'),
			published: textsOf(element, 'published'),
			summary: textsOf(element, 'summary'),
			author: [...element.getElementsByTagName('author')].flatMap((author) => textsOf(author, 'name')),
			links: linksOf(element),
			link: textsOf(element, 'link'),
			guid: textsOf(element, 'guid'),
			pubDate: textsOf(element, 'pubDate'),
			description: textsOf(element, 'description'),
		});
		const channel = root.querySelector('channel');
		return {
			fault: root.querySelector('parsererror')?.textContent ?? null,
			namespace: root.namespaceURI,
			name: root.localName,
			feed: partOf(channel ?? root),
			entries: [...root.querySelectorAll('entry, item')].map(partOf),
		};
	}, xml);
}

test('the parser of this test refuses what is not well formed', async ({ page }) => {
	expect((await read(page, '<feed><title>A & B</title></feed>')).fault).toContain('error');
});

for (const hub of HUBS) {
	test(`${hub} leads to a whole Atom feed and the same in RSS`, async ({ page, request }) => {
		await page.goto(hub);
		const head = (type: string) => page.locator(`head link[rel="alternate"][type="application/${type}+xml"]`);
		const [atomPath, rssPath] = [await head('atom').getAttribute('href'), await head('rss').getAttribute('href')];
		await expect(page.getByRole('main').getByRole('link', { name: /^Atom / })).toHaveAttribute(
			'href',
			String(atomPath),
		);
		await expect(page.getByRole('main').getByRole('link', { name: /^RSS / })).toHaveAttribute('href', String(rssPath));
		const [canonical, shown] = await Promise.all([
			page.locator('link[rel="canonical"]').getAttribute('href'),
			page.getByRole('main').getByRole('listitem').count(),
		]);
		const [atomAnswer, rssAnswer] = await Promise.all([request.get(String(atomPath)), request.get(String(rssPath))]);
		for (const answer of [atomAnswer, rssAnswer]) expect(answer.headers()['content-type']).toMatch(/^application\/xml/);

		// On a blank page: the site lets no script read XML.
		await page.goto('about:blank');
		const atom = await read(page, await atomAnswer.text());
		expect(atom).toMatchObject({ fault: null, namespace: ATOM, name: 'feed' });
		const self = new URL(String(atomPath), String(canonical)).href;
		expect(atom.feed.id).toEqual([self]);
		expect(atom.feed.links).toEqual([
			{ rel: 'self', type: 'application/atom+xml', href: self },
			{ rel: 'alternate', type: 'text/html', href: canonical },
		]);
		expect(atom.feed.title.join()).toMatch(/^IT-Kompass: ./);
		expect(atom.feed.author.join()).not.toBe('');
		expect(atom.entries).toHaveLength(shown);
		for (const entry of atom.entries) {
			expect(entry.id).toEqual([expect.stringContaining('/ratgeber/')]);
			expect(entry.links).toEqual([{ rel: 'alternate', type: 'text/html', href: entry.id[0] }]);
			expect([entry.title, entry.summary]).toEqual([[expect.stringMatching(/\S/)], [expect.stringMatching(/\S/)]]);
			expect([entry.published, entry.updated]).toEqual([
				[expect.stringMatching(MOMENT)],
				[expect.stringMatching(MOMENT)],
			]);
			expect(Date.parse(String(entry.updated))).toBeGreaterThanOrEqual(Date.parse(String(entry.published)));
			expect(Date.parse(String(atom.feed.updated))).toBeGreaterThanOrEqual(Date.parse(String(entry.updated)));
			expect((await request.get(new URL(String(entry.id[0])).pathname)).status()).toBe(200);
		}
		expect(new Set(atom.entries.map(({ id }) => id[0])).size).toBe(atom.entries.length);
		const published = atom.entries.map((entry) => Date.parse(String(entry.published)));
		expect(published).toEqual(published.toSorted((a, b) => b - a));

		const rss = await read(page, await rssAnswer.text());
		expect(rss).toMatchObject({ fault: null, name: 'rss' });
		expect(rss.entries.map(({ guid }) => guid)).toEqual(atom.entries.map(({ id }) => id));
		expect(rss.entries.map(({ pubDate }) => Date.parse(String(pubDate)))).toEqual(published);
		expect(rss.feed.description.join()).not.toBe('');
	});
}
