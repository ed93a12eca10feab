import catalogue from '@it-kompass/catalogue/de/catalogue.json' with { type: 'json' };
import { expect, test } from '@playwright/test';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { ORIGIN, readSiteFile, siteFiles, sitePages } from './journey/built-site.ts';
import { answer, skipContext, startCheck } from './journey/take-check.ts';

interface Tag {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
}

const TAGS = new Map(sitePages().map((address) => [address, tagsOf(readSiteFile(address))]));
/** Questions of the check by their address; they are steps the page shows, not places on it. */
const STEPS = new Set(
	catalogue.domains.flatMap(({ questions }) => questions.map(({ id }) => `/selbstcheck/#frage-${id.toLowerCase()}`)),
);
const EXTERNAL = /^(https?:)?\/\//i;

function tagsOf(html: string): readonly Tag[] {
	const tags: Tag[] = [];
	const walk = (node: DefaultTreeAdapterTypes.Node): void => {
		if ('tagName' in node) {
			tags.push({
				name: node.tagName,
				attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
			});
		}
		if ('content' in node) walk(node.content);
		if ('childNodes' in node) for (const child of node.childNodes) walk(child);
	};
	walk(parse(html));
	return tags;
}

function values(address: string, attribute: string, ...names: readonly string[]): readonly string[] {
	return (TAGS.get(address) ?? [])
		.filter(({ name }) => names.length === 0 || names.includes(name))
		.flatMap(({ attributes }) => attributes[attribute] ?? []);
}

test('every internal link leads to a page, and every fragment to a place on it', async ({ request }) => {
	const broken: string[] = [];
	const answers = new Map<string, number>();
	for (const from of TAGS.keys()) {
		// Led on from at once; nobody stays there to follow a link.
		if (from === '/daten-loeschen/') continue;
		for (const href of values(from, 'href', 'a', 'link')) {
			const to = new URL(href, ORIGIN + from);
			if (to.origin !== ORIGIN || values(from, 'href', 'link').includes(href)) continue;
			const status = answers.get(to.pathname) ?? (await request.get(to.pathname, { maxRedirects: 0 })).status();
			answers.set(to.pathname, status);
			const place = decodeURIComponent(to.hash.slice(1));
			// What holds a = is an answer or a filter the page reads, not a place.
			const isThere =
				place === '' ||
				place.includes('=') ||
				STEPS.has(to.pathname + to.hash) ||
				values(to.pathname, 'id').includes(place);
			if (status !== 200 || !isThere) broken.push(`${from} → ${href} (${status})`);
		}
	}
	expect(answers.size).toBeGreaterThan(20);
	expect(broken).toEqual([]);
});

test('every file a page names is there', async ({ request }) => {
	const files = new Set(
		[...TAGS.keys()].flatMap((address) => [...values(address, 'src'), ...values(address, 'href', 'link')]),
	);
	const own = [...files].filter((file) => !EXTERNAL.test(file));
	expect(own.length).toBeGreaterThan(5);
	for (const file of own) expect((await request.get(file)).status(), file).toBe(200);
});

test('no page loads or announces anything from elsewhere', () => {
	const canonical = /^https:\/\/[^/]+\//;
	for (const [address, tags] of TAGS) {
		const loaded = tags.flatMap(({ name, attributes }) => {
			const named = [
				attributes.src,
				attributes.srcset,
				attributes.poster,
				attributes.action,
				attributes.data,
				attributes.background,
			];
			return [...named, ...(name === 'a' ? [] : [attributes.href])].filter((value) => value !== undefined);
		});
		const foreign = loaded.filter((value) => EXTERNAL.test(value));
		const own = values(address, 'href', 'link').filter((href) => canonical.test(href));
		expect(foreign, address).toEqual(own);
		const relations = values(address, 'rel', 'link');
		expect(relations, address).not.toEqual(expect.arrayContaining([expect.stringMatching(/preconnect|dns-prefetch/)]));
		expect(own.length, address).toBe(relations.filter((relation) => relation === 'canonical').length);
		expect(values(address, 'http-equiv', 'meta'), address).toEqual([]);
		expect(values(address, 'style'), address).toEqual([]);
	}
});

test('no stylesheet and no script fetches from elsewhere or names a source map', () => {
	for (const file of siteFiles('css')) {
		const text = readSiteFile(file);
		expect(text, file).not.toMatch(/url\(\s*["']?(https?:)?\/\/|@import|sourceMappingURL/i);
	}
	for (const file of siteFiles('js')) {
		// The one request of our own: the search's list of words, which lies beside its index.
		const text = readSiteFile(file).replace(/\bfetch\(`\$\{\w+\}woerter\.json`/, '');
		expect(text, file).not.toMatch(/(import|from)\s*\(?\s*["'`](https?:)?\/\//);
		expect(text, file).not.toMatch(/sourceMappingURL|\bfetch\(["'`]|new WebSocket|sendBeacon|new EventSource/);
	}
});

test('links to other sites say nothing about where they come from', () => {
	for (const [address, tags] of TAGS) {
		const links = tags.filter(({ name, attributes }) => name === 'a' && EXTERNAL.test(attributes.href ?? ''));
		for (const { attributes } of links) {
			expect(attributes.href, address).toMatch(/^https:\/\//);
			expect(attributes.target, address).toBeUndefined();
		}
	}
});

// That every article has them stands in `build/article-faults.test.ts`.
test('an article shows its head, sources and footnotes that lead there and back', async ({ page }) => {
	await page.goto('/ratgeber/nis2/betroffen/');
	const article = page.getByRole('article').first();
	for (const term of ['Für wen', 'Lesezeit', 'Zuletzt geprüft', 'Gegengelesen von']) {
		await expect(article.getByRole('term').filter({ hasText: term })).toBeVisible();
	}
	const sources = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Quellen', exact: true }) });
	expect(await sources.getByRole('listitem').count()).toBeGreaterThan(0);
	const notes = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Fußnoten' }) });
	const first = article.locator('sup').getByRole('link').first();
	await first.click();
	await expect(page).toHaveURL(/#/);
	await notes
		.getByRole('link', { name: /Zurück zum Verweis/ })
		.first()
		.click();
	await expect(first).toBeInViewport();
});

test('an article leads to the questions of its part of a check that has begun', async ({ page }) => {
	await startCheck(page);
	await skipContext(page);
	await answer(page, 2);
	await page.goto('/ratgeber/nis2/sicherung-und-ruecksicherung-testen/');
	await page.getByRole('link', { name: 'Im Selbstcheck prüfen' }).click();
	await expect(page).toHaveURL(/\/selbstcheck\/#frage-e\d+$/);
	await expect(page.getByRole('radio').first()).toBeVisible();
});

test('every page has a title of its own, a description and one language', () => {
	const titles = [...TAGS.keys()].map((address) => /<title>([^<]*)<\/title>/.exec(readSiteFile(address))?.[1] ?? '');
	expect(new Set(titles).size).toBe(TAGS.size);
	for (const [address, tags] of TAGS) {
		expect(tags.find(({ name }) => name === 'html')?.attributes.lang).toBe('de');
		const description = tags.find(({ attributes }) => attributes.name === 'description')?.attributes.content ?? '';
		expect(description.length, address).toBeGreaterThan(20);
	}
});

test('an address without a page answers 404 and offers a way on', async ({ page }) => {
	const response = await page.goto('/gibt-es-nicht/');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1, name: 'Diese Seite gibt es nicht.' })).toBeVisible();
	await page.getByRole('main').getByRole('link', { name: 'Zum IT-Selbstcheck' }).click();
	await expect(page).toHaveURL('/selbstcheck/');
});
