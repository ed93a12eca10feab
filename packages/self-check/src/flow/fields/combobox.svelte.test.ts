import { describe, expect, test } from 'vitest';
import { Combobox } from './combobox.svelte.ts';

const WORDS = ['Abfall', 'Apotheke', 'Brauerei'];

function box() {
	const chosen: string[] = [];
	const combobox = new Combobox<string>(
		(query) => WORDS.filter((word) => word.toLowerCase().startsWith(query.toLowerCase())),
		(word) => chosen.push(word),
	);
	const press = (key: string, altKey = false) => combobox.press({ key, altKey, ctrlKey: false, metaKey: false });
	return { combobox, chosen, press };
}

describe('Combobox', () => {
	test('is closed at first, and Enter is left to the form', () => {
		const { combobox, press } = box();
		expect([combobox.open, combobox.active, press('Enter')]).toEqual([false, -1, false]);
	});

	test('typing opens the list with the best entry active, and Enter takes it', () => {
		const { combobox, chosen, press } = box();
		combobox.type('a');
		expect([combobox.open, combobox.entries, combobox.active]).toEqual([true, ['Abfall', 'Apotheke'], 0]);
		expect(press('Enter')).toBe(true);
		expect([chosen, combobox.query, combobox.open]).toEqual([['Abfall'], '', false]);
	});

	test('arrows go round, from either end', () => {
		const { combobox, press } = box();
		press('ArrowUp');
		expect(combobox.active).toBe(2);
		press('ArrowDown');
		expect(combobox.active).toBe(0);
		press('ArrowUp');
		expect(combobox.active).toBe(2);
	});

	test('Alt with an arrow opens and closes and moves nothing', () => {
		const { combobox, press } = box();
		press('ArrowDown', true);
		expect([combobox.open, combobox.active]).toEqual([true, -1]);
		press('ArrowUp', true);
		expect(combobox.open).toBe(false);
	});

	test('Escape closes first, then empties, then belongs to the page', () => {
		const { combobox, press } = box();
		combobox.type('ab');
		expect([press('Escape'), combobox.open, combobox.query]).toEqual([true, false, 'ab']);
		expect([press('Escape'), combobox.query]).toEqual([true, '']);
		expect(press('Escape')).toBe(false);
	});

	test('a word that finds nothing is not sent with the form', () => {
		const { combobox, chosen, press } = box();
		combobox.type('xyz');
		expect([combobox.active, press('Enter'), chosen]).toEqual([-1, true, []]);
	});

	test('no arrow reaches an entry where there is none', () => {
		const { combobox, press } = box();
		combobox.type('xyz');
		press('ArrowDown');
		expect([combobox.active, press('Enter')]).toEqual([-1, true]);
	});

	test('leaves the field with Tab and takes nothing', () => {
		const { combobox, chosen, press } = box();
		combobox.type('b');
		expect([press('Tab'), combobox.open, chosen]).toEqual([false, false, []]);
	});

	test('keys with Control stay with the browser', () => {
		const { combobox } = box();
		expect(combobox.press({ key: 'ArrowDown', altKey: false, ctrlKey: true, metaKey: false })).toBe(false);
	});
});
