import { describe, expect, test } from 'vitest';
import { previewOptions } from './preview-options.ts';

describe('previewOptions', () => {
	test('shows the check as it is without any option', () => {
		expect(previewOptions('')).toEqual({
			key: '{}',
			attributes: {},
			tokens: {},
			link: 'IT-Selbstcheck starten',
			page: '#ffffff',
			words: '#1c1c1c',
		});
	});

	test('reads attributes, colours and the page around', () => {
		const asked = previewOptions('#start=nis2&theme=dark&accent=%230a5c2f&page=dunkel&link=Jetzt+pr%C3%BCfen');
		expect(asked.attributes).toEqual({ start: 'nis2', theme: 'dark' });
		expect(asked.tokens).toEqual({ '--itk-accent': '#0a5c2f' });
		expect([asked.link, asked.page]).toEqual(['Jetzt prüfen', '#16191f']);
	});

	test('needs a new element for what a frame reads once, and none for a colour', () => {
		const { key } = previewOptions('start=nis2');
		expect(previewOptions('start=nis2&accent=%23000000&theme=dark&title=Check').key).toBe(key);
		expect(previewOptions('start=voll').key).not.toBe(key);
	});

	test.each(['onclick=alert(1)', 'style=x', '__proto__=x', 'page=url(x)', 'words=red'])('leaves out %s', (fragment) => {
		expect(previewOptions(fragment)).toEqual(previewOptions(''));
	});
});
