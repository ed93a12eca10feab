import { describe, expect, test } from 'vitest';
import { proseBlocks } from './prose-blocks.ts';

const textsOf = (paragraph: string) => proseBlocks(paragraph).map(({ text }) => text.replace(/\s+/g, ' ').trim());

describe('proseBlocks', () => {
	test.each([
		['Legen Sie fest, [wer **dafür** einsteht](/massnahmen/zustaendigkeiten/).', 'Legen Sie fest, wer dafür einsteht'],
		['Der Beleg[^bsig38] steht im Ordner.', 'Der Beleg steht im Ordner.'],
		['Rufen Sie `pnpm content check` auf.', 'Rufen Sie auf.'],
		['> So steht es\n> im Vertrag.', 'So steht es im Vertrag.'],
	])('reads %j', (paragraph, text) => {
		expect(textsOf(paragraph)[0]).toContain(text);
	});

	test('makes a block of every list item and joins its lines', () => {
		expect(textsOf('Zuerst:\n- Termin\n  setzen.\n2. Liste anlegen.')).toEqual([
			'Zuerst:',
			'Termin setzen.',
			'Liste anlegen.',
		]);
	});

	test.each(['## Was zu tun ist', '| a | b |\n| --- | --- |', '[^1]: § 30 BSIG,\nStand August.', '`code`', ''])(
		'finds nothing in %j',
		(paragraph) => {
			expect(textsOf(paragraph)).toEqual([]);
		},
	);

	test('keeps positions', () => {
		const paragraph = '- Siehe [hier](https://a.example/).\n- **Danach** prüfen.';
		const second = proseBlocks(paragraph)[1];
		expect(paragraph.indexOf('Danach')).toBe((second?.index ?? 0) + (second?.text.indexOf('Danach') ?? 0));
	});
});
