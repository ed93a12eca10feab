import type { Plugin } from 'vite';

/** Address under which the plugin of Svelte offers the styles of a component. */
const STYLE = /\?svelte&type=style&lang\.css$/;
const SHEET = '\0component-sheet:';

/**
 * Lets components bring their styles as constructed sheets, which a page with `style-src 'self'` allows, and shadow roots
 * share. A component imports its styles; what it gets here is a module that hands their text on.
 *
 * @param taker absolute path of the module that exports `addComponentSheet`
 */
export function componentSheets(taker: string): Plugin {
	return {
		name: 'component-sheets',
		enforce: 'pre',
		resolveId(source, importer) {
			// What the module below asks for goes on to the plugin of Svelte.
			if (!STYLE.test(source) || importer?.startsWith(SHEET)) return null;
			return `${SHEET}${source.replace(STYLE, '')}.js`;
		},
		load(id) {
			if (!id.startsWith(SHEET)) return null;
			const component = id.slice(SHEET.length, -'.js'.length);
			const text = `${component}?inline&svelte&type=style&lang.css`;
			const code = `import css from ${JSON.stringify(text)};
import { addComponentSheet } from ${JSON.stringify(taker)};
addComponentSheet(css);`;
			return { code, moduleType: 'js', moduleSideEffects: true };
		},
	};
}
