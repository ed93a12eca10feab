import { describe, expect, test } from 'vitest';
import { feeds, navigation, routes } from './routes.ts';

const addresses = Object.values(routes).map((route) => (typeof route === 'string' ? route : route('nis2/abc')));

describe('routes', () => {
	test.each(addresses)('%s starts and ends with a slash and needs no escaping', (address) => {
		expect(address).toMatch(/^\/([a-z0-9-]+\/)*$/);
	});

	test('gives every page an address of its own', () => {
		expect(new Set(addresses).size).toBe(addresses.length);
	});

	test('puts the id of a measure or an article into its address', () => {
		expect(routes.measure('ruecksicherung-proben')).toBe('/massnahmen/ruecksicherung-proben/');
		expect(routes.article('nis2/betroffenheit')).toBe('/ratgeber/nis2/betroffenheit/');
		expect(routes.programme('by-digitalbonus')).toBe('/foerdermittel/by-digitalbonus/');
		expect(routes.fundingLand('sachsen')).toBe('/foerdermittel/land/sachsen/');
		expect(routes.fundingTopic('ki')).toBe('/foerdermittel/thema/ki/');
	});
});

describe('feeds', () => {
	test('lie below the page they belong to', () => {
		expect(feeds.guide).toEqual({ atom: '/ratgeber/atom.xml', rss: '/ratgeber/feed.xml' });
		expect(feeds.section('nis2')).toEqual({ atom: '/ratgeber/nis2/atom.xml', rss: '/ratgeber/nis2/feed.xml' });
	});
});

describe('navigation', () => {
	test('leads to pages the site has, each once', () => {
		expect(addresses).toEqual(expect.arrayContaining(navigation.map(({ href }) => href)));
		expect(new Set(navigation.map(({ label }) => label)).size).toBe(navigation.length);
	});
});
