import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';

/** A plugin that edits the HTML tree of a Markdown page. */
export type HastPlugin = Extract<NonNullable<SatteriProcessorOptions['hastPlugins']>[number], { name: string }>;

/**
 * Turns the inline style of an aligned Markdown column into a class (`ta-right`, `ta-center`).
 * The site's policy allows no `style` attribute.
 */
export const alignAsClass: HastPlugin = {
	name: 'align-as-class',
	element: {
		filter: ['th', 'td'],
		visit(node, editor) {
			const { style, align } = node.properties ?? {};
			const side = /right|center/.exec(`${String(style ?? '')} ${String(align ?? '')}`)?.[0];
			editor.setProperty(node, 'style', null);
			editor.setProperty(node, 'align', null);
			if (side !== undefined) editor.setProperty(node, 'className', [`ta-${side}`]);
		},
	},
};
