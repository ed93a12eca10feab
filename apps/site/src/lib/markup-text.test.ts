import { describe, expect, test } from 'vitest';
import { markupText } from './markup-text.ts';

describe('markupText', () => {
	test('leaves no sign that could end an element or an attribute', () => {
		expect(markupText('<a href="x">&amp;</a>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;');
	});
});
