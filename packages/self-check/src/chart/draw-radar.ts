import type { RoseAxis } from '@it-kompass/ui';
import { Chart, Filler, LineElement, PointElement, RadarController, RadialLinearScale } from 'chart.js';
import { type RosePalette, radarConfig } from './radar-config.ts';

Chart.register(RadarController, RadialLinearScale, PointElement, LineElement, Filler);

/** Draws the rose and redraws it when the room or the colour scheme changes. Returns the way to remove it. */
export function drawRadar(canvas: HTMLCanvasElement, axes: readonly RoseAxis[]): () => void {
	const scheme = matchMedia('(prefers-color-scheme: dark)');
	const frame = canvas.parentElement ?? canvas;
	let width = frame.clientWidth;
	let chart = create();

	function create(): Chart<'radar'> {
		return new Chart(canvas, radarConfig(axes, readPalette(canvas), width));
	}

	function redraw(): void {
		chart.destroy();
		chart = create();
	}

	const room = new ResizeObserver(() => {
		if (Math.abs(frame.clientWidth - width) < 2) return;
		width = frame.clientWidth;
		redraw();
	});
	room.observe(frame);
	scheme.addEventListener('change', redraw);
	void document.fonts?.ready.then(redraw);

	return () => {
		room.disconnect();
		scheme.removeEventListener('change', redraw);
		chart.destroy();
	};
}

function readPalette(canvas: HTMLCanvasElement): RosePalette {
	const style = getComputedStyle(canvas);
	const token = (name: string) => style.getPropertyValue(`--itk-color-${name}`).trim();
	const petrol = token('petrol');
	return {
		ink: token('ink'),
		muted: token('muted'),
		line: token('line'),
		paper: token('paper'),
		petrol,
		hatch: hatch(petrol) ?? token('petrol-soft'),
		fontFamily: style.fontFamily,
	};
}

/** Diagonal lines, so that the two bands differ without colour. `null` where the browser refuses a second canvas. */
function hatch(colour: string): CanvasPattern | null {
	const tile = document.createElement('canvas');
	tile.width = 8;
	tile.height = 8;
	const pen = tile.getContext('2d');
	if (pen === null) return null;
	pen.strokeStyle = colour;
	pen.lineWidth = 1.6;
	pen.beginPath();
	for (const shift of [-8, 0, 8]) {
		pen.moveTo(shift, 8);
		pen.lineTo(shift + 8, 0);
	}
	pen.stroke();
	return pen.createPattern(tile, 'repeat');
}
