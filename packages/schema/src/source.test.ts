import { describe, expect, test } from 'vitest';
import { exampleSource } from './example-content.ts';
import { messagesOf } from './messages-of.ts';
import { sourceSchema } from './source.ts';

const source = (changes: object) => messagesOf(sourceSchema, { ...exampleSource, ...changes });

describe('sourceSchema', () => {
	test('takes a source with and without a note', () => {
		expect(sourceSchema.parse(exampleSource)).toEqual(exampleSource);
		expect(source({ note: 'Herstellerstudie, Stichprobe nicht genannt.' })).toEqual([]);
	});

	test.each([
		{ asOf: '2023' },
		{ asOf: '2023-08' },
		{ asOf: undefined, readOn: '2026-11-01' },
		{ asOf: undefined, secondHand: true },
		{ secondHand: false },
		{ url: 'https://otrs.com/de/', secondHand: true },
	])('takes %j', (changes) => {
		expect(source(changes)).toEqual([]);
	});

	test.each<readonly [object, string]>([
		[
			{ kind: 'blog' },
			'kind: Unbekannte Art „blog“. Erlaubt: gesetz, verordnung, behoerde, norm, studie, presse, fachbeitrag, verband.',
		],
		[
			{ url: 'http://www.bsi.bund.de/' },
			'url: Eine Adresse beginnt mit https://, hier steht „http://www.bsi.bund.de/“. Beispiel: https://www.bsi.bund.de/',
		],
		[
			{ asOf: 'Mai 2026' },
			'asOf: Ein ungefähres Datum steht als JJJJ, JJJJ-MM oder JJJJ-MM-TT, hier steht „Mai 2026“. Beispiel: 2026-11',
		],
		[
			{ asOf: undefined },
			'asOf: Nennen Sie das Datum der Seite (asOf). Hat sie keines: readOn mit dem Tag, an dem Sie sie gelesen haben. Haben Sie sie nicht selbst gelesen: secondHand: true.',
		],
		[{ readOn: '2026-11-01' }, 'readOn: Die Seite hat ein eigenes Datum (asOf). Streichen Sie readOn.'],
		[
			{ asOf: undefined, readOn: '2026-11-01', secondHand: true },
			'readOn: Hier steht secondHand: true, also hat niemand die Seite gelesen. Streichen Sie eines von beiden.',
		],
		...['https://otrs.com/de/', 'https://eur-lex.europa.eu', 'https://www.bsi.bund.de/'].map(
			(url) =>
				[
					{ url },
					'url: Die Adresse führt nur auf eine Startseite. Nennen Sie die gelesene Seite oder schreiben Sie secondHand: true.',
				] as const,
		),
		[
			{ changesOn: [{ day: '2026-12-02', what: ' ' }] },
			'changesOn.0.what: Der Text ist leer. Was sich an diesem Tag ändert, in einem Satz.',
		],
		[{ publisher: ' ' }, 'publisher: Der Text ist leer. Wer die Quelle herausgibt.'],
		[
			{ note: '' },
			'note: Der Text ist leer. Was man über die Quelle wissen muss, z. B. Herstellerstudie, Stichprobe nicht genannt.',
		],
	])('explains %j', (changes, message) => {
		expect(source(changes)).toEqual([message]);
	});

	test.each(['id', 'title', 'publisher', 'kind', 'url', 'checked', 'reviewAfter'])('needs %s', (field) => {
		expect(source({ [field]: undefined })).toHaveLength(1);
	});

	test('refuses a field that does not exist', () => {
		expect(source({ autor: 'Erika Mustermann' })).toHaveLength(1);
	});
});
