import { describe, expect, test } from 'vitest';
import { listStale } from './list-stale.ts';
import { parseContent } from './read/parse-content.ts';
import type { Loose } from './test/plant.ts';
import { addProgramme } from './test/sample-programme.ts';
import { sampleTree, treeFiles } from './test/sample-tree.ts';

describe('listStale', () => {
	const tree = sampleTree();
	Object.assign(tree.sources['bsig-32'] ?? {}, { reviewAfter: '2027-03-01' });
	const { content } = parseContent(treeFiles(tree), 'content');

	test('lists nothing on the last day of a review', () => {
		expect(listStale(content, '2027-03-01')).toEqual([]);
	});

	test('lists a source the day after', () => {
		expect(listStale(content, '2027-03-02')).toEqual([
			{
				path: 'content/sources/bsig-32.yaml',
				due: '2027-03-01',
				isShownAsOpen: false,
				message:
					'Quelle, zuletzt geprüft am 2026-11-01. Vergleichen Sie sie mit https://www.gesetze-im-internet.de/bsig_2025/__30.html und setzen Sie checked und reviewAfter neu.',
			},
		]);
	});

	test('lists articles after their own interval and measures after two years, longest overdue first', () => {
		expect(listStale(content, '2028-11-02').map(({ path, due }) => `${due} ${path}`)).toEqual([
			'2027-03-01 content/sources/bsig-32.yaml',
			'2027-05-01 content/articles/nis2/pflichten.md',
			'2027-11-01 content/sources/bsig-30.yaml',
			'2027-11-01 content/sources/bsig-38.yaml',
			'2028-11-01 content/glossary/begriffe.yaml',
			'2028-11-01 content/measures/ruecksicherung-testen.yaml',
		]);
	});

	function staleProgramme(changes: Loose, today: string) {
		const grown = sampleTree();
		addProgramme(grown, changes);
		return listStale(parseContent(treeFiles(grown), 'content').content, today).filter(({ path }) =>
			path.includes('/funding/'),
		);
	}

	test.each<[Loose, string, string]>([
		[{ nextCheck: '2027-01-15' }, '2027-01-15', '2027-01-16'],
		[{ nextCheck: null }, '2027-02-01', '2027-02-02'],
		[{ nextCheck: null, status: 'unbekannt' }, '2027-02-01', '2027-02-02'],
		[{ nextCheck: null, status: 'beendet' }, '2028-11-01', '2028-11-02'],
	])('lists a programme with %j not on %s but on %s', (changes, fresh, due) => {
		expect(staleProgramme(changes, fresh)).toEqual([]);
		expect(staleProgramme(changes, due)).toEqual([
			expect.objectContaining({ due: fresh, isShownAsOpen: !('status' in changes) }),
		]);
	});

	test('says that a programme ran out, and no longer calls it open', () => {
		expect(staleProgramme({ nextCheck: '2031-01-01' }, '2030-01-01')).toEqual([
			{
				path: 'content/funding/nw-beispiel.yaml',
				due: '2029-12-31',
				isShownAsOpen: false,
				message:
					'Förderprogramm, abgelaufen am 2029-12-31. Fragen Sie nach der Verlängerung; sonst setzen Sie status: beendet, endedOn und successors.',
			},
		]);
	});

	test('puts what visitors see as open first, however long the rest is overdue', () => {
		const grown = sampleTree();
		addProgramme(grown, { nextCheck: '2028-11-01' });
		const paths = listStale(parseContent(treeFiles(grown), 'content').content, '2028-11-03').map(({ path }) => path);
		expect(paths[0]).toBe('content/funding/nw-beispiel.yaml');
		expect(paths.length).toBeGreaterThan(4);
	});
});
