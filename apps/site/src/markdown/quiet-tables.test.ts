import { satteri } from '@astrojs/markdown-satteri';
import { describe, expect, test } from 'vitest';
import { alignAsClass } from './align-as-class.ts';
import { quietTables } from './quiet-tables.ts';

const TABLE = '| Schritt | Tage |\n| --- | ---: |\n| Proben | 2 |\n';
const OPENING = '<section class="table" tabindex="0" aria-label="Tabelle: Schritt, Tage">';

async function html(markdown: string, plugins = [quietTables]): Promise<string> {
	const renderer = await satteri({ hastPlugins: plugins }).createRenderer({ syntaxHighlight: false });
	return (await renderer.render(markdown)).code;
}

const compact = (code: string) => code.replace(/\s*\n\s*/g, '');

describe('quietTables', () => {
	test('puts a table into a box that has a name and takes the focus', async () => {
		const code = compact(await html(TABLE));
		expect(code).toContain(`${OPENING}<table>`);
		expect(code).toContain('</table></section>');
	});

	test('gives each table a box of its own', async () => {
		const code = await html(`${TABLE}\nDazwischen.\n\n${TABLE.replace('Tage', 'Kosten')}`);
		expect(code.match(/<section [^>]*>/g)).toEqual([OPENING, OPENING.replace('Tage', 'Kosten')]);
		expect(code.match(/<\/section>/g)).toHaveLength(2);
	});

	test('names columns in plain text, without markup and empty heads', async () => {
		const code = await html('| | **Tage** & `h` | "Art" <b>x</b> |\n| --- | --- | --- |\n| a | b | c |\n');
		const label = /<section [^>]*aria-label="([^"]*)">/.exec(code)?.[1];
		expect(label).toMatch(/^Tabelle: Tage &(amp;)? h, /);
		expect(label).not.toContain('<b>');
	});

	test('works together with classes for alignment, as the site uses it', async () => {
		const code = compact(await html(TABLE, [alignAsClass, quietTables]));
		expect(code).toContain(`${OPENING}<table>`);
		expect(code).toContain('<td class="ta-right">2</td>');
	});

	test('changes nothing on a page without tables', async () => {
		expect(await html('Ein Satz.')).toBe(await html('Ein Satz.', []));
	});
});
