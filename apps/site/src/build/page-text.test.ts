import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { pageText } from './page-text.ts';

describe('pageText', () => {
	test('takes the heading and the line above it', () => {
		const html =
			'<main><p class="itk-eyebrow"><a href="/">Ratgeber</a>,\n NIS2</p><h1>Wer <em>gemeint</em>\n ist</h1></main>';
		expect(pageText(parse(html))).toEqual({ eyebrow: 'Ratgeber, NIS2', title: 'Wer gemeint ist' });
	});

	test('knows what to say without such a line', () => {
		expect(pageText(parse('<h1>Glossar</h1>'))).toEqual({
			eyebrow: 'IT-Selbstcheck für den Mittelstand',
			title: 'Glossar',
		});
	});

	test('leaves out pages nobody shares', () => {
		expect(pageText(parse('<meta name="robots" content="noindex"><h1>Gelöscht</h1>'))).toBeNull();
		expect(pageText(parse('<p>Ohne Überschrift</p>'))).toBeNull();
	});
});
