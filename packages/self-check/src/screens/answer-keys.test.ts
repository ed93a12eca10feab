import { describe, expect, test } from 'vitest';
import { sampleQuestion } from '../sample-catalogue.ts';
import { keyTarget } from './answer-keys.ts';

const question = sampleQuestion('A1', { notApplicable: 'Gibt es nicht.' });
const on = (tagName: string) => Object.assign(new EventTarget(), { tagName });

function press(key: string, changes: object = {}) {
	return { key, ctrlKey: false, metaKey: false, altKey: false, target: on('BODY'), ...changes };
}

describe('keyTarget', () => {
	test.each([
		['1', 'rot'],
		['2', 'gruen'],
		['3', 'blau'],
		['4', 'gelb'],
		['0', 'weiss-nicht'],
		['?', 'weiss-nicht'],
		['-', 'trifft-nicht-zu'],
	])('chooses with %s', (key, answer) => {
		expect(keyTarget(press(key), question, undefined)).toBe(answer);
	});

	test.each(['5', '9', 'a', 'Enter', ' ', 'Tab', 'Escape', 'ArrowLeft', '12', ''])(
		'leaves %j to the browser',
		(key) => {
			expect(keyTarget(press(key), question, 'blau')).toBeNull();
		},
	);

	test('chooses "Trifft nicht zu" only where the question offers it', () => {
		expect(keyTarget(press('-'), sampleQuestion('A1'), undefined)).toBeNull();
	});

	test.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }])(
		'leaves a key with %j to the browser',
		(changes) => {
			expect(keyTarget(press('1', changes), question, undefined)).toBeNull();
		},
	);

	test.each(['TEXTAREA', 'SELECT', 'SUMMARY', 'DIALOG'])('leaves every key in a %s alone', (tagName) => {
		for (const key of ['1', '0', '-', 'ArrowDown'])
			expect(keyTarget(press(key, { target: on(tagName) }), question, undefined)).toBeNull();
	});

	test.each([
		['ArrowDown', 'rot', 'gruen'],
		['ArrowRight', 'gelb', 'weiss-nicht'],
		['ArrowUp', 'gruen', 'rot'],
		['ArrowLeft', 'weiss-nicht', 'gelb'],
		['ArrowDown', 'trifft-nicht-zu', 'rot'],
		['ArrowUp', 'rot', 'trifft-nicht-zu'],
	])('leads with %s from "%s" to "%s"', (key, value, next) => {
		const target = Object.assign(on('INPUT'), { value });
		expect(keyTarget(press(key, { target }), question, value)).toBe(next);
	});

	test.each(['INPUT', 'A', 'BUTTON'])('takes digits on a focused %s that is no answer, but no arrows', (tagName) => {
		expect(keyTarget(press('2', { target: on(tagName) }), question, undefined)).toBe('gruen');
		expect(keyTarget(press('ArrowDown', { target: on(tagName) }), question, undefined)).toBeNull();
	});

	test.each(['ArrowDown', 'ArrowUp'])('enters the group with %s at the chosen answer, else at the first', (key) => {
		expect(keyTarget(press(key), question, 'blau')).toBe('blau');
		expect(keyTarget(press(key), question, undefined)).toBe('rot');
	});

	test('works where the event has no target', () => {
		expect(keyTarget(press('1', { target: null }), question, undefined)).toBe('rot');
	});
});
