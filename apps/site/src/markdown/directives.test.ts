import { satteri } from '@astrojs/markdown-satteri';
import { describe, expect, test } from 'vitest';
import { directives } from './directives.ts';

const figure = (id: string, caption: string) => `<figure data-id="${id}">${caption}</figure>`;

async function html(markdown: string): Promise<string> {
	const processor = satteri({ mdastPlugins: [directives(figure)], features: { directive: true } });
	const renderer = await processor.createRenderer({ syntaxHighlight: false });
	return (await renderer.render(markdown)).code;
}

describe('directives', () => {
	test('makes a box with its own heading, and the usual one without', async () => {
		const code = await html(':::hinweis[Ein **Titel**]\nText.\n:::\n\n:::beispiel\nAndere.\n:::\n');
		expect(code).toContain('<div class="box" data-kind="hinweis"><p class="box-title">Ein Titel</p><p>Text.</p></div>');
		expect(code).toContain('<p class="box-title">Beispiel</p>');
	});

	test('links a word to the glossary', async () => {
		expect(await html('Ohne :begriff[zweiten Faktor]{id=mfa} geht es nicht.')).toContain(
			'<p>Ohne <a href="/glossar/#mfa">zweiten Faktor</a> geht es nicht.</p>',
		);
	});

	test('asks for the diagram with a caption that cannot be HTML', async () => {
		expect(await html('::schaubild[24 & <72> Stunden]{id=meldefristen}')).toContain(
			'<figure data-id="meldefristen">24 &amp; &lt;72&gt; Stunden</figure>',
		);
	});

	test('leaves a colon in running text alone', async () => {
		expect(await html('Um 10:30 Uhr, a:b und RPO:Stunden.')).toContain('<p>Um 10:30 Uhr, a:b und RPO:Stunden.</p>');
	});

	test.each([':::kasten\nText.\n:::\n', '::video[Film]{id=x}\n'])('refuses %j', async (markdown) => {
		await expect(html(markdown)).rejects.toThrow('content check');
	});
});
