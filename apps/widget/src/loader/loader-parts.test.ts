import { describe, expect, test } from 'vitest';
import { appAddress } from './app-address.ts';
import { elementOptions } from './element-options.ts';
import { GROWTHS_PER_SECOND, heightGate } from './height-gate.ts';

const optionsOf = (attributes: Record<string, string>) =>
	elementOptions({ getAttribute: (name) => attributes[name] ?? null });

describe('appAddress', () => {
	test.each([
		['https://check.example/v1.js', 'https://check.example/embed/v1/'],
		['https://check.example/1.0.0/loader.js', 'https://check.example/embed/v1/'],
		['https://partner.example/dateien/selbstcheck/v1.js?x=1', 'https://partner.example/dateien/selbstcheck/embed/v1/'],
	])('finds beside %s the application', (script, app) => {
		expect(appAddress(script)?.href).toBe(app);
	});

	test.each([
		'',
		'https://partner.example/bundle.js',
		'https://partner.example/v1.json',
		'https://partner.example/loader.js',
	])('finds nothing beside %j', (script) => {
		expect(appAddress(script)).toBeNull();
	});
});

describe('elementOptions', () => {
	test('has a default for everything', () => {
		expect(optionsOf({})).toEqual({ load: '', theme: 'auto', title: 'IT-Selbstcheck', floor: 0, query: '' });
	});

	test('passes on words only', () => {
		expect(optionsOf({ lang: 'de', start: 'voll', partner: 'muster-it', heading: '3', theme: 'dark' }).query).toBe(
			'lang=de&theme=dark&start=voll&partner=muster-it&heading=3',
		);
		const hostile = { lang: 'de&x=1', start: '"><script>', partner: 'a'.repeat(41), heading: '../', theme: 'DARK' };
		expect(optionsOf(hostile)).toMatchObject({ query: '', theme: 'auto' });
	});

	test.each([
		['640', 640],
		['99999', 2000],
		['viel', 0],
	])('reads a least height of %s as %i', (text, floor) => {
		expect(optionsOf({ 'min-height': text }).floor).toBe(floor);
	});
});

describe('heightGate', () => {
	test('grants what is asked for, never less than the floor and never more than 30000', () => {
		const gate = heightGate(400);
		expect([gate(900, 0), gate(100, 1), gate(99_999, 2)]).toEqual([900, 400, 30_000]);
	});

	test('stops after 30 growths within a second, for good', () => {
		const gate = heightGate(0);
		const granted = Array.from({ length: 60 }, (_, at) => gate(at + 1, at * 10));
		expect(granted.at(-1)).toBe(GROWTHS_PER_SECOND);
		expect(gate(5000, 60_000)).toBe(GROWTHS_PER_SECOND);
	});

	test('goes on with a visitor who opens one thing after another', () => {
		const gate = heightGate(0);
		const granted = Array.from({ length: 100 }, (_, at) => gate(at + 1, at * 100));
		expect(granted.at(-1)).toBe(100);
	});
});
