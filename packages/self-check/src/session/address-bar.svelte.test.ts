import { describe, expect, test } from 'vitest';
import { PagePlace } from '../flow/place.svelte.ts';
import { hiddenAddress } from './address-bar.ts';
import { browserHistory, type Position } from './step-history.ts';

const PAGE = 'https://it-kompass.example/foerdermittel/';
const question: Position = { step: { kind: 'question', questionId: 'E3' }, returnTo: { kind: 'result' } };

describe('hiddenAddress', () => {
	test('keeps the steps of a check, and where a changed answer leads back to', () => {
		const address = hiddenAddress(PAGE);
		const history = browserHistory(address);
		expect(history.current()).toEqual({ step: { kind: 'start' }, returnTo: null });
		history.push(question);
		expect(history.current()).toEqual(question);
		history.replace({ step: { kind: 'start' }, returnTo: null });
		expect(address.location.href).toBe(PAGE);
	});

	test('leads to the start on request, for as long as somebody listens', () => {
		const address = hiddenAddress(PAGE);
		const history = browserHistory(address);
		const seen: Position[] = [];
		const stop = history.listen((position) => seen.push(position));
		history.push(question);
		address.go('start');
		stop();
		address.go('ergebnis');
		expect(seen).toEqual([{ step: { kind: 'start' }, returnTo: null }]);
	});

	test('makes links to the page the check would have', () => {
		const address = hiddenAddress(PAGE);
		const place = new PagePlace(() => address);
		place.replace('', 'suche=firewall');
		expect(address.location.href).toBe(`${PAGE}#suche=firewall`);
		place.replace('', '');
		expect(address.location.href).toBe(PAGE);
	});
});
