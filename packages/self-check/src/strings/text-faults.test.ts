import { describe, expect, test } from 'vitest';
import { saysWhatToDo, textFaults } from './text-faults.ts';

describe('textFaults', () => {
	test('finds nothing in a good sentence', () => {
		expect(textFaults('Wählen Sie die Datei, deren Name mit „it-selbstcheck“ beginnt – 40 % …')).toEqual([]);
	});

	test.each([
		['Rechtssicher in fünf Minuten.', 'a promise or fear'],
		['Sie erhalten eine Förderung.', 'a promise or fear'],
		['Die "Datei" ist leer.', 'quotes that are not German'],
		['Wird geladen ...', 'three dots instead of …'],
		['Heute - nicht morgen.', 'a hyphen as a dash'],
		['Noch 40% offen.', 'no space before %'],
		['Zwei  Leerzeichen.', 'stray spaces'],
		['Lade dein Ergebnis.', 'du instead of Sie'],
		['Stufe undefined von 4', 'a value that is missing'],
		['Die „Datei ist leer.', 'a quote without its counterpart'],
	])('finds what is wrong with %j', (text, reason) => {
		expect(textFaults(text)).toEqual([reason]);
	});
});

describe('saysWhatToDo', () => {
	test.each(['Laden Sie die Seite neu.', 'Bleibt das so, arbeiten Sie weiter.', 'Sie können ihn herunterladen.'])(
		'hears it in %j',
		(text) => {
			expect(saysWhatToDo(text)).toBe(true);
		},
	);

	test.each(['Die Datei ist leer.', 'Sie wird nicht geladen.', 'Ihre Antworten bleiben.'])(
		'misses it in %j',
		(text) => {
			expect(saysWhatToDo(text)).toBe(false);
		},
	);
});
