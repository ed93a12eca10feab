import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';

/** A plugin that edits the tree of a Markdown page before it becomes HTML. */
export type MdastPlugin = Extract<NonNullable<SatteriProcessorOptions['mdastPlugins']>[number], { name: string }>;

/** Boxes an article may set apart, with the heading of one that has no own. */
const BOXES: Readonly<Record<string, string>> = { hinweis: 'Hinweis', beispiel: 'Beispiel', wichtig: 'Wichtig' };

const escaped = (text: string) =>
	text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/**
 * What articles write besides plain Markdown: boxes (`:::hinweis[Titel]`), words of the glossary (`:begriff[MFA]{id=mfa}`)
 * and diagrams (`::schaubild[Unterschrift]{id=meldefristen}`). A colon in running text stays a colon.
 *
 * @param diagramOf the figure for an id, as safe HTML; throws if there is none
 * @throws {Error} for a directive that `content check` would have refused, so that no page is published with a hole
 */
export function directives(diagramOf: (id: string, caption: string) => string): MdastPlugin {
	return {
		name: 'directives',
		containerDirective(node, editor) {
			const title = BOXES[node.name];
			if (title === undefined) throw new Error(`Unknown box :::${node.name}. Run "pnpm content check".`);
			const label = node.children.find(({ data }) => data !== undefined && 'directiveLabel' in data);
			const heading = label === undefined ? title : editor.textContent(label);
			if (label !== undefined) editor.removeNode(label);
			editor.prependChild(node, {
				type: 'paragraph',
				data: { hProperties: { className: ['box-title'] } },
				children: [{ type: 'text', value: heading }],
			});
			editor.setProperty(node, 'data', { hName: 'div', hProperties: { className: ['box'], dataKind: node.name } });
		},
		leafDirective(node, editor) {
			if (node.name !== 'schaubild') throw new Error(`Unknown directive ::${node.name}. Run "pnpm content check".`);
			const html = diagramOf(node.attributes?.id ?? '', escaped(editor.textContent(node)));
			editor.replaceNode(node, { type: 'html', value: html });
		},
		textDirective(node, editor) {
			const text = editor.textContent(node);
			if (node.name === 'begriff') {
				const href = `/glossar/#${node.attributes?.id ?? ''}`;
				editor.setProperty(node, 'data', { hName: 'a', hProperties: { href } });
			} else editor.replaceNode(node, { type: 'text', value: `:${node.name}${text === '' ? '' : `[${text}]`}` });
		},
	};
}
