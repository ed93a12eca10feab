import type { HastPlugin } from './align-as-class.ts';

/**
 * Lets a wide table scroll in a box of its own, reachable by keyboard, so that the page never scrolls sideways.
 * The box is named after the table's columns, because a page may have several.
 */
export const quietTables: HastPlugin = {
	name: 'quiet-tables',
	element: {
		filter: ['table'],
		visit(node, editor) {
			const rows = node.children.flatMap((part) => (part.type === 'element' ? part.children : []));
			const [head] = rows.filter((row) => row.type === 'element');
			const columns = head?.children.filter((cell) => cell.type === 'element').map((cell) => editor.textContent(cell));
			const ariaLabel = `Tabelle: ${columns?.filter((name) => name.trim() !== '').join(', ')}`;
			const properties = { className: ['table'], tabIndex: 0, ariaLabel };
			editor.wrapNode(node, { type: 'element', tagName: 'section', properties, children: [] });
		},
	},
};
