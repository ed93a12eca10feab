import { describe, expect, test } from 'vitest';
import { STORE_MESSAGES } from './problems.ts';
import { saysWhatToDo, textFaults } from './text-faults.ts';

describe('STORE_MESSAGES', () => {
	test.each(Object.entries(STORE_MESSAGES))('%s says what is and what to do', (_, { title, text }) => {
		expect([textFaults(title), textFaults(text)]).toEqual([[], []]);
		expect(saysWhatToDo(`${title} ${text}`)).toBe(true);
		expect([title, text].filter((sentence) => !sentence.endsWith('.'))).toEqual([]);
	});

	test('uses each title once', () => {
		const titles = Object.values(STORE_MESSAGES).map(({ title }) => title);
		expect(new Set(titles).size).toBe(titles.length);
	});
});
