import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { reportOn } from '../test/sample-tree.ts';

const reportOnItems = (items: readonly unknown[], change: object = {}, file = 'probe') =>
	reportOn((tree) => {
		tree.raw[`checklists/${file}.yaml`] = stringify({
			id: 'probe',
			title: 'Eine Probe',
			summary: 'Danach ist die Dauer bekannt.',
			audience: 'IT',
			groups: [{ title: 'Vorher', items }],
			reviewed: '2026-11-23',
			...change,
		});
	});

describe('checklists', () => {
	test('accepts items that lead to what is there', () => {
		const links = { measure: 'ruecksicherung-testen', article: 'nis2/pflichten', source: 'bsig-30' };
		expect(
			reportOnItems([
				{ nr: 2, text: 'Tag festlegen.', ...links },
				{ nr: 1, text: 'Gerät holen.' },
			]),
		).toBe('');
	});

	test('refuses a number twice, also across groups, and names the next free one', () => {
		const report = reportOnItems([{ nr: 1, text: 'Tag festlegen.' }], {
			groups: [
				{ title: 'Vorher', items: [{ nr: 4, text: 'Tag festlegen.' }] },
				{ title: 'Danach', items: [{ nr: 4, text: 'Dauer notieren.' }] },
			],
		});
		expect(report).toContain('groups › Nr. 2 › items › Nr. 1 › nr\n  Die Nummer 4 steht schon');
		expect(report).toContain('Beispiel: nr: 5');
	});

	test('refuses the same text twice', () => {
		const report = reportOnItems([
			{ nr: 1, text: 'Tag festlegen.' },
			{ nr: 2, text: 'Tag festlegen.' },
		]);
		expect(report).toContain('Nr. 2 › text\n  Dieser Punkt steht schon weiter oben.');
	});

	test.each([
		[{ measure: 'fehlt' }, 'measure\n  Die Maßnahme „fehlt“ gibt es nicht.'],
		[{ article: 'nis2/fehlt' }, 'article\n  Den Artikel „nis2/fehlt“ gibt es nicht.'],
		[{ source: 'bsig-31' }, 'source\n  Die Quelle „bsig-31“ gibt es nicht.'],
	])('refuses an item that leads nowhere: %j', (link, message) => {
		expect(reportOnItems([{ nr: 1, text: 'Tag festlegen.', ...link }])).toContain(message);
	});

	test('is called after its file', () => {
		expect(reportOnItems([{ nr: 1, text: 'Tag festlegen.' }], {}, 'anders')).toContain(
			'Die Datei heißt „anders.yaml“, die Kennung „probe“.',
		);
	});
});
