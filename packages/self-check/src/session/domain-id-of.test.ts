import { describe, expect, test } from 'vitest';
import { domainIdOf } from './domain-id-of.ts';

describe('domainIdOf', () => {
	test.each([
		['E3', 'E'],
		['D12', 'D'],
	])('finds the domain of %s', (id, domainId) => {
		expect(domainIdOf({ id })).toBe(domainId);
	});
});
