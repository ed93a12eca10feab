import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { buildNis2 } from '../build-nis2.ts';
import type { Nis2FileName } from '../kinds/nis2-kinds.ts';
import { listStale } from '../list-stale.ts';
import { parseContent } from '../read/parse-content.ts';
import { readContent } from '../read-content.ts';
import { plant } from '../test/plant.ts';
import { reportOn, type SampleTree, sampleTree, treeFiles } from '../test/sample-tree.ts';

const FOLDER = new URL('../../../../content/nis2/', import.meta.url);
const read = (name: Nis2FileName): unknown => parse(readFileSync(new URL(`${name}.yaml`, FOLDER), 'utf8'));

/** The real folder in the sample tree, with a source for every name. */
function addNis2(tree: SampleTree, change: (files: Record<Nis2FileName, unknown>) => void = () => {}): void {
	const whole: Record<Nis2FileName, unknown> = {
		einrichtungsarten: read('einrichtungsarten'),
		'nicht-gelistet': read('nicht-gelistet'),
		pflichten: read('pflichten'),
		fristen: read('fristen'),
		begruendungen: read('begruendungen'),
	};
	const named = JSON.stringify(whole).matchAll(/"(?:source|hintSource)":"([a-z0-9-]+)"/g);
	for (const [, id = ''] of named) tree.sources[id] ??= { ...tree.sources['bsig-30'], id };
	change(whole);
	for (const [name, value] of Object.entries(whole))
		if (value !== undefined) tree.raw[`nis2/${name}.yaml`] = stringify(value, { aliasDuplicateObjects: false });
}

const report = (change: (files: Record<Nis2FileName, unknown>) => void) => reportOn((tree) => addNis2(tree, change));

describe('nis2Data', () => {
	test('accepts the folder as it is', () => {
		expect(report(() => {})).toBe('');
	});

	test.each<[string, Nis2FileName, string, unknown, string]>([
		['a source nobody has', 'fristen', 'deadlines.0.source', 'bsig-99', 'Die Quelle „bsig-99“ gibt es nicht.'],
		[
			'a hint without source',
			'einrichtungsarten',
			'kinds.0.hintSource',
			'bsig-99',
			'Die Quelle „bsig-99“ gibt es nicht.',
		],
		['an id given twice', 'pflichten', 'duties.1.id', 'massnahmen-grundsatz', 'steht zweimal da.'],
		['an id that is not its number', 'einrichtungsarten', 'kinds.0.id', 'A1-9.9.9', 'Schreiben Sie: A1-1.1.1'],
		[
			'a class too high',
			'einrichtungsarten',
			'kinds.66.maxClass',
			'besonders-wichtige-einrichtung',
			'höchstens zu „wichtige-einrichtung“',
		],
		[
			'a kind nobody knows',
			'nicht-gelistet',
			'trades.0.seeAlso.0',
			'A2-8.1.1',
			'Die Einrichtungsart „A2-8.1.1“ gibt es nicht.',
		],
		[
			'a date and a span',
			'fristen',
			'deadlines.0.span',
			{ amount: 1, unit: 'wochen', from: 'heute' },
			'entweder einen Tag (day) oder eine Dauer',
		],
		['a review before the day', 'fristen', 'deadlines.0.reviewAfter', '2020-01-01', 'liegt vor dem Tag selbst'],
		[
			'a measure missing',
			'pflichten',
			'duties.1.measureNo',
			2,
			'Die Maßnahme Nr. 1 aus § 30 Abs. 2 BSIG muss genau einmal vorkommen',
		],
		['an unknown confidence', 'fristen', 'deadlines.0.confidence', 'sicher', 'Unbekannte Sicherheit „sicher“.'],
		['no place in the law', 'fristen', 'deadlines.0.paragraph', 'irgendwo', 'Nennen Sie die Fundstelle'],
	])('refuses %s', (_name, file, way, value, message) => {
		expect(report((files) => plant(files[file], way, value))).toContain(message);
	});

	test('refuses a code without its sentence', () => {
		const cut = report((files) => {
			const sentences: unknown = files.begruendungen;
			plant(sentences, 'regimes', []);
		});
		expect(cut).toContain('Zu „tk“ fehlt der Satz. Ergänzen Sie einen Eintrag mit code: tk.');
	});

	test('refuses a folder with a file missing', () => {
		const cut = report((files) => {
			files.pflichten = undefined;
		});
		expect(cut).toContain('content/nis2/pflichten.yaml:1\n  Die Datei fehlt.');
	});
});

describe('the built folder', () => {
	const tree = sampleTree();
	addNis2(tree);
	const { content } = parseContent(treeFiles(tree), 'content');

	test('has all Einrichtungsarten and only sources it names', () => {
		const built = buildNis2(readContent(fileURLToPath(new URL('../', FOLDER))).content);
		expect(built?.check.questions).toHaveLength(21);
		expect(built?.kinds).toHaveLength(67);
		expect(built?.sources.map(({ id }) => id)).toContain('bsig-anlage-1');
	});

	test('is stale the day after a date and after the whole legal position is due', () => {
		const due = (today: string) => listStale(content, today).filter(({ path }) => path === 'content/nis2/fristen.yaml');
		expect(due('2026-12-31')).toEqual([]);
		expect(due('2027-01-01').map(({ message }) => message)).toEqual([
			expect.stringContaining('Eintrag „registrierung-duldung“'),
		]);
		expect(due('2027-03-01').map(({ message }) => message)).toContainEqual(
			expect.stringContaining('Rechtsstand August 2026.'),
		);
	});
});

test('without the folder there is nothing to build', () => {
	expect(buildNis2(parseContent(treeFiles(sampleTree()), 'content').content)).toBeNull();
});
