import type { Plugin } from 'vite';

const FILE = /svelte\/src\/internal\/client\/dom\/css\.js$/;
const PUT_INTO_PAGE =
	/if \(!target\.querySelector\('#' \+ css\.hash\)\) \{[\s\S]*?target\.appendChild\(style\);[\s\S]*?\n\t\t\}/;

const ADOPT = `const sheet = (sheets[css.hash] ??= new CSSStyleSheet());
		if (sheet.cssRules.length === 0) sheet.replaceSync(css.code);
		const tree = target.host ? target : document;
		if (!tree.adoptedStyleSheets.includes(sheet)) tree.adoptedStyleSheets.push(sheet);`;

/** Svelte has changed its inside; see `adopted-styles.ts`. */
export class AdoptedStylesError extends Error {
	override readonly name = 'AdoptedStylesError';
}

/**
 * Lets components bring their styles as constructed sheets instead of `<style>` elements, which a page with
 * `style-src 'self'` refuses. One sheet per component, shared by all shadow roots that show it.
 *
 * @throws AdoptedStylesError while building, when Svelte puts its styles into the page in another way
 */
export function adoptedStyles(): Plugin {
	return {
		name: 'adopted-styles',
		enforce: 'pre',
		transform(code, id) {
			if (!FILE.test(id)) return null;
			if (!PUT_INTO_PAGE.test(code)) {
				throw new AdoptedStylesError(`${id} has changed. Adapt or remove build/adopted-styles.ts.`);
			}
			return { code: `const sheets = {};\n${code.replace(PUT_INTO_PAGE, () => ADOPT)}`, map: null };
		},
	};
}
