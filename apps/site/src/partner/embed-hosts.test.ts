import { describe, expect, test } from 'vitest';
import { embedHosts } from './embed-hosts.ts';

const built = { site: 'https://kompass.example', embed: 'https://check.example' };

describe('embedHosts', () => {
	test.each(['https://kompass.example/partner/', 'https://staging.kompass.example:8443/partner/', 'http://localhost/'])(
		'names the hosts the site was built for at %s',
		(address) => {
			expect(embedHosts(built, new URL(address))).toBe(built);
		},
	);

	test('names the next port on one’s own machine', () => {
		expect(embedHosts(built, new URL('http://localhost:4321/partner/'))).toEqual({
			site: 'http://localhost:4321',
			embed: 'http://localhost:4322',
		});
	});
});
