import { describe, expect, test } from 'vitest';
import { buildFunding, fundingFiles } from './build-funding.ts';
import { parseContent } from './read/parse-content.ts';
import type { Loose } from './test/plant.ts';
import { addProgramme } from './test/sample-programme.ts';
import { sampleTree, treeFiles } from './test/sample-tree.ts';

function buildOf(programmes: Readonly<Record<string, Loose>>) {
	const tree = sampleTree();
	for (const [id, changes] of Object.entries(programmes)) addProgramme(tree, changes, id);
	return buildFunding(parseContent(treeFiles(tree), 'content').content);
}

describe('buildFunding', () => {
	test('holds what the finder needs, by id, and leaves the evidence out', () => {
		const { programmes } = buildOf({ 'nw-zwei': {}, 'nw-eins': { conflicts: ['A sagt 3 %, B sagt 5 %.'] } });
		expect(programmes.map(({ id }) => id)).toEqual(['nw-eins', 'nw-zwei']);
		expect(programmes[0]).toMatchObject({
			conflicts: ['A sagt 3 %, B sagt 5 %.'],
			period: { from: '2026-01-01', to: '2029-12-31' },
		});
		expect(Object.keys(programmes[0] ?? {})).not.toContain('evidence');
	});

	test('puts the newest date of a supporting page beside rate and amounts, or none', () => {
		const page = (date: string | null, claim: string) => ({
			url: `https://www.beispiel.de/${claim}/${date}`,
			date,
			dateBasis: date === null ? 'undatiert' : 'angegeben',
			kind: 'amtlich',
			supports: ['status', claim],
		});
		const evidence = [page('2025-03', 'ratePercent'), page('2026', 'ratePercent'), page(null, 'amountsEur')];
		expect(buildOf({ 'nw-eins': { evidence } }).programmes[0]).toMatchObject({ rateDate: '2026', amountsDate: null });
	});

	test('derives states on the day of the newest check, so that the day of the build does not matter', () => {
		const { asOf, programmes } = buildOf({
			'nw-alt': { 'period.to': '2026-10-31', lastChecked: '2026-09-01' },
			'nw-neu': { lastChecked: '2026-11-05' },
		});
		expect(asOf).toBe('2026-11-05');
		expect(programmes.map(({ state }) => state)).toEqual(['abgelaufen', 'offen']);
	});

	test('marks an end in doubt', () => {
		const { programmes } = buildOf({ 'nw-eins': { unconfirmed: [{ claim: 'periodTo' }], 'period.to': null } });
		expect(programmes[0]?.periodToUnconfirmed).toBe(true);
	});

	test('is compact and empty without programmes', () => {
		expect(fundingFiles(buildOf({}))).toEqual(new Map([['de/funding.json', '{"asOf":"","programmes":[]}\n']]));
	});
});
