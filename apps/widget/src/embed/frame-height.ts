/**
 * Tells how high the content is, whenever that changes: whole pixels, rounded up, so that no row of them is cut off.
 * Says nothing while the frame has no width, as in a tab that is not shown.
 */
export function frameHeight(content: Element, tell: (pixels: number) => void): void {
	let told = -1;
	const observer = new ResizeObserver(() => {
		const { width, height } = content.getBoundingClientRect();
		const pixels = Math.ceil(height);
		if (width === 0 || pixels === told) return;
		told = pixels;
		tell(pixels);
	});
	observer.observe(content);
}
