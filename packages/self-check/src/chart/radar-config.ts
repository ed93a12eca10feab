import type { RoseAxis } from '@it-kompass/ui';
import type { ChartConfiguration } from 'chart.js';
import { LEVEL_STARTS } from '../result/level-ticks.ts';

/** Colours of the chart, as CSS values. `hatch` is a canvas pattern where the browser could make one. */
export interface RosePalette {
	readonly ink: string;
	readonly muted: string;
	readonly line: string;
	readonly petrol: string;
	readonly paper: string;
	readonly hatch: CanvasPattern | string;
	readonly fontFamily: string;
}

/** Rings stand where a level begins. */
export const RINGS: readonly number[] = [...LEVEL_STARTS, 100];

/** Narrower than this, in CSS pixels, long German words would be cut; the labels shrink to initials. */
export const NARROW = 430;

/**
 * Chart.js options for the rose: secured solid, possible hatched, percent 0 to 100, an axis without a value at 0.
 *
 * @param width of the drawing in CSS pixels
 */
export function radarConfig(
	axes: readonly RoseAxis[],
	palette: RosePalette,
	width: number,
): ChartConfiguration<'radar'> {
	const narrow = width < NARROW;
	const font = { family: palette.fontFamily, size: narrow ? 15 : 13.5, weight: 650 };
	return {
		type: 'radar',
		data: {
			labels: axes.map((axis) => (narrow ? axis.initial : [axis.label, axis.note])) as string[],
			datasets: [
				{
					label: 'gesichert',
					data: axes.map((axis) => (axis.low ?? 0) * 100),
					backgroundColor: palette.petrol,
					borderColor: palette.petrol,
					borderWidth: 1,
					pointRadius: 0,
				},
				{
					label: 'möglich',
					data: axes.map((axis) => (axis.high ?? 0) * 100),
					backgroundColor: palette.hatch,
					borderColor: palette.petrol,
					borderDash: [5, 4],
					borderWidth: 1.5,
					pointRadius: 0,
				},
			],
		},
		options: {
			animation: false,
			responsive: true,
			maintainAspectRatio: false,
			events: [],
			layout: { padding: 4 },
			plugins: { legend: { display: false }, tooltip: { enabled: false } },
			scales: {
				r: {
					min: 0,
					max: 100,
					beginAtZero: true,
					afterBuildTicks: (axis) => {
						axis.ticks = RINGS.map((value) => ({ value }));
					},
					ticks: { display: false },
					grid: { circular: true, color: palette.line },
					angleLines: { color: palette.line },
					pointLabels: { color: palette.ink, font, padding: 8 },
				},
			},
		},
	};
}
