import { satteri } from '@astrojs/markdown-satteri';
import { describe, expect, test } from 'vitest';
import { alignAsClass } from './align-as-class.ts';

const TABLE = `
| Schritt | Tage | Stufe |
| ------- | ---: | :---: |
| Proben  | 2    | 3     |
`;

async function html(markdown: string, plugins = [alignAsClass]): Promise<string> {
	const renderer = await satteri({ hastPlugins: plugins }).createRenderer({ syntaxHighlight: false });
	return (await renderer.render(markdown)).code;
}

describe('alignAsClass', () => {
	test('is needed: the processor alone writes alignment the policy of the site forbids', async () => {
		expect(await html(TABLE, [])).toMatch(/ (style|align)="/);
	});

	test('writes a class for right and centre, in head and body', async () => {
		const code = await html(TABLE);
		expect(code).toContain('<th class="ta-right">Tage</th>');
		expect(code).toContain('<th class="ta-center">Stufe</th>');
		expect(code).toContain('<td class="ta-right">2</td>');
		expect(code).toContain('<td class="ta-center">3</td>');
	});

	test('leaves neither style nor align behind', async () => {
		expect(await html(TABLE)).not.toMatch(/ (style|align)=/);
	});

	test('leaves columns without alignment, and left ones, alone', async () => {
		expect(await html(TABLE)).toContain('<td>Proben</td>');
		expect(await html('| a |\n| :-- |\n| links |\n')).toContain('<td>links</td>');
	});

	test('changes nothing outside of tables', async () => {
		const text = '## Stand\n\nEin Satz mit [Link](https://www.bsi.bund.de/).\n';
		expect(await html(text)).toBe(await html(text, []));
	});
});
