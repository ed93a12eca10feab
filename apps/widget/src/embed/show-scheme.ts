import type { Theme } from '@it-kompass/widget-protocol';

const ASKED = '(prefers-color-scheme: dark)';

/**
 * Shows the light or the dark colours, whatever the device prefers; `auto` leaves the choice to the device. Our style
 * sheets ask in one place, `tokens.css`; the answer is put there.
 *
 * @param sheets where to look for that place
 * @returns what is shown now
 */
export function showScheme(sheets: Iterable<CSSStyleSheet>, theme: Theme): 'light' | 'dark' {
	const answer = { auto: ASKED, light: 'not all', dark: 'all' }[theme];
	for (const sheet of sheets) answerIn(sheet.cssRules, answer);
	if (theme !== 'auto') return theme;
	return matchMedia(ASKED).matches ? 'dark' : 'light';
}

const found = new WeakSet<CSSMediaRule>();

function answerIn(rules: CSSRuleList, answer: string): void {
	for (const rule of rules) {
		if (rule instanceof CSSMediaRule) {
			if (rule.media.mediaText === ASKED) found.add(rule);
			if (found.has(rule)) rule.media.mediaText = answer;
		} else if (rule instanceof CSSLayerBlockRule) answerIn(rule.cssRules, answer);
	}
}
