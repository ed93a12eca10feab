import { isTokenValue, TOKEN_NAMES, type Tokens } from '@it-kompass/widget-protocol';

/** Nothing is painted here; what lies behind shows through. */
const CLEAR = /[,/] 0\)$/;

/**
 * The custom properties `--itk-…` that apply to the element, and the first colour painted behind it.
 * A value that may not travel is left out. Pictures behind the element are not seen.
 */
export function readTokens(element: Element): Tokens {
	const style = getComputedStyle(element);
	const tokens: Record<string, string> = {};
	const take = (name: string, value: string) => {
		if (isTokenValue(value)) tokens[name] = value;
	};
	for (const name of TOKEN_NAMES) take(name, style.getPropertyValue(`--itk-${name}`));
	let node: Element | null | undefined = element;
	let backdrop = 'rgba(0, 0, 0, 0)';
	while (node && CLEAR.test(backdrop)) {
		backdrop = getComputedStyle(node).backgroundColor;
		node = node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host;
	}
	take('backdrop', backdrop);
	return tokens;
}
