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
		[
			{ kind: 'blog' },
			'kind: Unbekannte Art „blog“. Erlaubt: gesetz, verordnung, behoerde, norm, studie, presse, fachbeitrag, verband.',
		],
		[
			{ url: 'http://www.bsi.bund.de/' },
			'url: Eine Adresse beginnt mit https://, hier steht „http://www.bsi.bund.de/“. Beispiel: https://www.bsi.bund.de/',
		],
		[{ asOf: '2026' }, 'asOf: Ein Datum steht als JJJJ-MM-TT, hier steht „2026“. Beispiel: 2026-11-23'],
		[{ publisher: ' ' }, 'publisher: Der Text ist leer. Wer die Quelle herausgibt.'],
		[
			{ note: '' },
			'note: Der Text ist leer. Was man über die Quelle wissen muss, z. B. Herstellerstudie, Stichprobe nicht genannt.',
		],
	])('explains %j', (changes, message) => {
		expect(source(changes)).toEqual([message]);
	});

	test.each(['id', 'title', 'publisher', 'kind', 'url', 'asOf', 'checked', 'reviewAfter'])('needs %s', (field) => {
		expect(source({ [field]: undefined })).toHaveLength(1);
	});

	test('refuses a field that does not exist', () => {
		expect(source({ autor: 'Erika Mustermann' })).toHaveLength(1);
	});
});
