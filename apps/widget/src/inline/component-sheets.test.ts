import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { addComponentSheet, wearComponentSheets } from './component-sheets.ts';

class Sheet {
	text = '';
	replaceSync(text: string): void {
		this.text = text;
	}
}

beforeAll(() => vi.stubGlobal('CSSStyleSheet', Sheet));
afterAll(() => vi.unstubAllGlobals());

/** As much of a shadow root as styles need. */
function shadowRoot() {
	const own = new Sheet();
	own.replaceSync('own');
	const root = { adoptedStyleSheets: [own] };
	const stop = wearComponentSheets(root as unknown as ShadowRoot);
	return { stop, texts: () => root.adoptedStyleSheets.map(({ text }) => text), sheets: root.adoptedStyleSheets };
}

describe('wearComponentSheets', () => {
	test('shows what is loaded already and what comes later, behind its own styles, until it ends', () => {
		addComponentSheet('early');
		const [first, second] = [shadowRoot(), shadowRoot()];
		addComponentSheet('late');
		expect(first.texts()).toEqual(['own', 'early', 'late']);
		expect(first.sheets[1]).toBe(second.sheets[1]);
		first.stop();
		addComponentSheet('later');
		expect(first.texts()).toEqual(['own']);
		expect(second.texts()).toEqual(['own', 'early', 'late', 'later']);
		expect(shadowRoot().texts()).toEqual(['own', 'early', 'late', 'later']);
	});
});
