import { describe, expect, test } from 'vitest';
import { exampleFrame } from './example-content.ts';
import { messagesOf } from './messages-of.ts';
import { questionnaireFrameSchema } from './questionnaire.ts';

const frame = (changes: object) => messagesOf(questionnaireFrameSchema, { ...exampleFrame, ...changes });
const [homeoffice] = exampleFrame.context;

describe('questionnaireFrameSchema', () => {
	test('takes a frame; a question about the firm is asked early only if it says so', () => {
		expect(questionnaireFrameSchema.parse(exampleFrame)).toEqual({
			...exampleFrame,
			context: [{ ...homeoffice, quick: false }],
		});
	});

	test.each(['1.0', '1.0.0-rc', 'v1.0.0', ''])('says what a version looks like, for %j', (version) => {
		expect(frame({ version })).toEqual(['version: Die Version hat drei Zahlen, z. B. 1.0.0.']);
	});

	test('asks for all nine domains', () => {
		expect(frame({ order: exampleFrame.order.slice(1) })).toEqual(['order: Alle neun Bereiche A bis I nennen.']);
	});

	test('refuses a field that does not exist', () => {
		expect(frame({ sprache: 'de' })).toHaveLength(1);
	});
});
