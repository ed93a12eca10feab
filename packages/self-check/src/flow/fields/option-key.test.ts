import { describe, expect, test } from 'vitest';
import { optionKey } from './option-key.ts';

const IDS = ['ja', 'nein'];

function press(key: string, on: { tagName: string; type?: string } | null = null, changes: object = {}) {
	const target = on as unknown as EventTarget | null;
	return { key, ctrlKey: false, metaKey: false, altKey: false, target, ...changes };
}

describe('optionKey', () => {
	test.each([
		['1', 'ja'],
		['2', 'nein'],
		['3', null],
		['0', 'weiss-nicht'],
		['?', 'weiss-nicht'],
		['x', null],
		['ArrowDown', 'ja'],
	])('%s chooses %j', (key, value) => {
		expect(optionKey(press(key), IDS, undefined)).toBe(value);
	});

	test('an arrow enters at the chosen answer', () => {
		expect(optionKey(press('ArrowUp'), IDS, 'nein')).toBe('nein');
	});

	test('digits choose while a radio has the focus, arrows are then the browser’s', () => {
		const radio = { tagName: 'INPUT', type: 'radio' };
		expect(optionKey(press('2', radio), IDS, 'ja')).toBe('nein');
		expect(optionKey(press('ArrowDown', radio), IDS, 'ja')).toBeNull();
	});

	test.each([{ tagName: 'INPUT', type: 'text' }, { tagName: 'TEXTAREA' }, { tagName: 'SELECT' }])(
		'leaves what is typed into %j alone',
		(target) => {
			expect(optionKey(press('1', target), IDS, undefined)).toBeNull();
		},
	);

	test('leaves keys with Control alone', () => {
		expect(optionKey(press('1', null, { ctrlKey: true }), IDS, undefined)).toBeNull();
	});
});
