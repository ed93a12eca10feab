import { expect, test } from 'vitest';
import { recordPage } from './record-page.ts';

test('weighs the title most, and lets no text become markup', () => {
	const record = { url: '/a/', kind: 'Begriff', title: 'A & B', summary: '"C"', words: ['<d>'], text: 'E <script>' };
	const page = recordPage(record, { title: ['F'], text: ['G'] }, ['teil']);
	expect(page).toContain('<p data-pagefind-weight="10">A &#38; B.</p>');
	expect(page).toContain('content="&#34;C&#34;"');
	expect(page).toContain('<p data-pagefind-weight="6">&#60;d&#62;, F.</p>');
	expect(page).toContain('<p>E &#60;script&#62;</p>');
	expect(page).toContain('<p data-pagefind-weight="0.5">G teil.</p>');
});
