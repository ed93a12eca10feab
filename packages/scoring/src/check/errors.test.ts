import { describe, expect, test } from 'vitest';
import { UnknownOptionError } from './errors.ts';

describe('UnknownOptionError', () => {
	test('names question and option and says what to do', () => {
		const error = new UnknownOptionError('E3', 'vielleicht');
		expect(error).toMatchObject({ name: 'UnknownOptionError', questionId: 'E3', optionId: 'vielleicht' });
		expect(error.message).toBe('Question "E3" has no option "vielleicht". Migrate stored answers before scoring them.');
	});
});
