import { describe, expect, test } from 'vitest';
import { conditionSchema } from './condition.ts';
import { messagesOf } from './messages-of.ts';

const FORM =
	'Eine Bedingung hat die Form { context: …, in: […] }, { answer: …, in: […] }, { all: […] }, { any: […] } oder { not: … }. Beispiel: { context: homeoffice, in: [teilweise, ueberwiegend] }';

const atHome = { context: 'homeoffice', in: ['teilweise'] };

describe('conditionSchema', () => {
	test.each([
		atHome,
		{ answer: 'E3', in: ['nie', 'weiss-nicht'] },
		{ all: [atHome] },
		{ any: [atHome, { answer: 'A1', in: ['nie'] }] },
		{ not: { all: [{ not: { any: [atHome] } }] } },
	])('takes %j unchanged', (condition) => {
		expect(conditionSchema.parse(condition)).toEqual(condition);
	});

	test.each([
		['a key that does not exist', { contxt: 'homeoffice', in: ['nie'] }],
		['a text instead of a list', { context: 'homeoffice', in: 'nie' }],
		['no list', { context: 'homeoffice' }],
		['two forms at once', { ...atHome, not: atHome }],
		['a list where one belongs', { not: [atHome] }],
		['a mistake deep inside', { all: [atHome, { not: { contxt: 'x' } }] }],
		['nothing', undefined],
		['a text', 'homeoffice'],
	])('shows the five forms for %s', (_, condition) => {
		const messages = messagesOf(conditionSchema, condition);
		expect(messages.length).toBeGreaterThan(0);
		expect(messages.every((message) => message.endsWith(FORM))).toBe(true);
	});

	test.each([{ all: [] }, { any: [] }, { ...atHome, in: [] }, { answer: 'Z1', in: ['nie'] }])(
		'refuses %j, which could never hold',
		(condition) => {
			expect(conditionSchema.safeParse(condition).success).toBe(false);
		},
	);
});
