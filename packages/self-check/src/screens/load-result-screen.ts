/** Loads what only the result needs: its screen and the chart. The browser keeps both, so the second call costs nothing. */
export async function loadResultScreen() {
	const [screen] = await Promise.all([
		import('../result/ResultScreen.svelte'),
		import('../chart/draw-radar.ts').catch(() => null),
	]);
	return screen;
}
