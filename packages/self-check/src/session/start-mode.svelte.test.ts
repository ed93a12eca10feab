import { describe, expect, test } from 'vitest';
import { sampleSession } from './sample-session.ts';

describe('startMode', () => {
	test.each([
		[undefined, 'kurzcheck'],
		['voll', 'voll'],
	] as const)('begins a check with %s as %s', async (mode, expected) => {
		const { session } = sampleSession('', { hasStoredCheck: async () => false, ...(mode ? { mode } : {}) });
		await session.start();
		await session.begin(false);
		expect(session.record.context.mode).toBe(expected);
		await session.end();
	});

	test('lets the visitor have the check kept unless the page says it cannot be', () => {
		expect(sampleSession().session.canKeep).toBe(true);
		expect(sampleSession('', { canKeep: false }).session.canKeep).toBe(false);
	});
});
