import { LEVELS } from '@it-kompass/scoring';
import type { RoseAxis } from '@it-kompass/ui';
import { describe, expect, test } from 'vitest';
import { NARROW, RINGS, type RosePalette, radarConfig } from './radar-config.ts';

const palette: RosePalette = {
	ink: '#111',
	muted: '#666',
	line: '#ccc',
	petrol: '#046',
	paper: '#fff',
	hatch: '#9bc',
	fontFamily: 'Source Sans 3',
};
const axes: readonly RoseAxis[] = [
	{ label: 'Steuerung', note: 'geregelt', initial: 'A', low: 0.5, high: 0.75 },
	{ label: 'Dienstleister', note: 'offen', initial: 'B', low: null, high: null },
];

describe('RINGS', () => {
	test('stand where a level begins, and at the edge', () => {
		expect(RINGS).toEqual([...LEVELS.slice(1).map(({ fromPercent }) => fromPercent), 100]);
	});
});

describe('radarConfig', () => {
	test('draws secured and possible in percent, an axis without a value at 0', () => {
		const { datasets } = radarConfig(axes, palette, 600).data;
		expect(datasets.map(({ label, data }) => [label, data])).toEqual([
			['gesichert', [50, 0]],
			['möglich', [75, 0]],
		]);
	});

	test('tells the two apart without colour', () => {
		const [secured, possible] = radarConfig(axes, palette, 600).data.datasets;
		expect(secured).toMatchObject({ backgroundColor: '#046' });
		expect(secured).not.toHaveProperty('borderDash');
		expect(possible).toMatchObject({ backgroundColor: '#9bc', borderDash: [5, 4] });
	});

	test('shortens the labels to initials where there is no room', () => {
		expect(radarConfig(axes, palette, NARROW).data.labels).toEqual([
			['Steuerung', 'geregelt'],
			['Dienstleister', 'offen'],
		]);
		expect(radarConfig(axes, palette, NARROW - 1).data.labels).toEqual(['A', 'B']);
	});

	test('keeps the whole scale, whatever the values are', () => {
		expect(radarConfig([], palette, 600).options?.scales?.r).toMatchObject({ min: 0, max: 100 });
	});

	test('puts the rings in place of the ticks of the library', () => {
		const scale = { ticks: [{ value: 10 }] };
		const after = radarConfig(axes, palette, 600).options?.scales?.r?.afterBuildTicks as (axis: typeof scale) => void;
		after(scale);
		expect(scale.ticks.map(({ value }) => value)).toEqual([...RINGS]);
	});

	test('neither moves nor listens', () => {
		expect(radarConfig(axes, palette, 600).options).toMatchObject({ animation: false, events: [] });
	});
});
