import type { Cap, DomainId } from '@it-kompass/schema';
import { describe, expect, test } from 'vitest';
import { namedLimit } from './named-limit.ts';

const cap = (questionId: string, changes: Partial<Cap> = {}): Cap => ({
	questionId,
	maxLevel: 1,
	because: 'es fehlt',
	holds: 'both',
	...changes,
});
const chained = (domainId: DomainId) => ({ chain: { domainId, domainLevel: 0, limit: 1 } as const });
const domain = (domainId: DomainId, ...caps: Cap[]) => ({ domainId, caps });

describe('namedLimit', () => {
	test('is the must-have in the domain that holds the whole, before a stricter one elsewhere', () => {
		const domains = [domain('B', cap('B1', { maxLevel: 0 })), domain('E', cap('E3', { maxLevel: 2 }))];
		expect(namedLimit({ domains, overall: chained('E') })).toEqual({
			domainId: 'E',
			cap: cap('E3', { maxLevel: 2 }),
			chains: true,
		});
	});

	test('is the domain alone where only its points hold the whole', () => {
		const domains = [domain('B', cap('B1')), domain('E')];
		expect(namedLimit({ domains, overall: chained('E') })).toEqual({ domainId: 'E', cap: null, chains: true });
	});

	test.each<[string, Cap[], string]>([
		['a sure one before an unknown one', [cap('D1', { holds: 'secured', maxLevel: 0 }), cap('D2')], 'D2'],
		['the lower one of two', [cap('D1', { maxLevel: 2 }), cap('D2')], 'D2'],
		['the first of equal ones', [cap('D1'), cap('D2')], 'D1'],
	])('is %s without a chain', (_, caps, questionId) => {
		const found = namedLimit({ domains: [domain('D', ...caps)], overall: { chain: null } });
		expect(found).toMatchObject({ domainId: 'D', cap: { questionId }, chains: false });
	});

	test('is nothing where nothing binds or nothing is assessed', () => {
		expect(namedLimit({ domains: [domain('D')], overall: { chain: null } })).toBeNull();
		expect(namedLimit({ domains: [domain('D', cap('D1'))], overall: null })).toBeNull();
	});
});
