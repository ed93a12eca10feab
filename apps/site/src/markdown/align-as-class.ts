/** As much of a table cell as is read here. */
interface Cell {
	readonly properties?: Readonly<Record<string, unknown>>;
}

interface Editor<Node> {
	setProperty(node: Node, key: string, value: unknown): void;
}

/**
 * Turns the inline style of an aligned Markdown column into a class (`ta-right`, `ta-center`).
 * The site's policy allows no `style` attribute.
 */
export const alignAsClass = {
	name: 'align-as-class',
	element: {
		filter: ['th', 'td'],
		visit<Node extends Cell>(node: Node, editor: Editor<Node>): void {
			const { style, align } = node.properties ?? {};
			const side = /right|center/.exec(`${String(style ?? '')} ${String(align ?? '')}`)?.[0];
			editor.setProperty(node, 'style', null);
			editor.setProperty(node, 'align', null);
			if (side !== undefined) editor.setProperty(node, 'className', [`ta-${side}`]);
		},
	},
};
